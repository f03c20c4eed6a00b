//! Whether each link and image of the built book leads to something inside it.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};

/// Checks all pages of a built book and returns how many links inside it were followed.
///
/// # Errors
/// The first link that leads nowhere, with its page.
pub fn check(built: &Path) -> Result<usize> {
    let mut followed = 0;
    for page in pages(built)? {
        let html = fs::read_to_string(&page)?;
        for link in targets(&html) {
            let inside = page.strip_prefix(built).unwrap_or(&page).display();
            ensure!(
                leads_somewhere(&page, &html, link),
                "{inside} links to `{link}`, which is not there"
            );
            followed += 1;
        }
    }
    Ok(followed)
}

fn pages(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(pages(&path)?);
        // The 404 page is served from any depth, so its links start at the server's root.
        } else if path.extension().is_some_and(|end| end == "html") && !path.ends_with("404.html") {
            found.push(path);
        }
    }
    Ok(found)
}

/// What `href` and `src` name, but for addresses elsewhere.
fn targets(html: &str) -> impl Iterator<Item = &str> {
    let after =
        |name| html.split(name).skip(1).filter_map(|rest: &str| Some(rest.split_once('"')?.0));
    let all = after(" href=\"").chain(after(" src=\""));
    all.filter(|link| !link.contains("://") && !link.starts_with("data:"))
}

fn leads_somewhere(page: &Path, html: &str, link: &str) -> bool {
    let (file, part) = link.split_once('#').unwrap_or((link, ""));
    let target = page.with_file_name(file);
    if !file.is_empty() && !target.exists() {
        return false;
    }
    let read = || fs::read_to_string(&target).unwrap_or_default();
    let there = if file.is_empty() { html.to_owned() } else { read() };
    part.is_empty() || there.contains(&format!("id=\"{part}\""))
}
