//! Whether each include of a page shows something: mdBook renders a missing anchor as nothing, and
//! one without an end as all the rest of the file.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};

/// Checks all pages in a folder and returns how many includes they hold.
///
/// # Errors
/// The first include that shows nothing, with its page.
pub fn check(pages: &Path) -> Result<usize> {
    let mut found = 0;
    for page in fs::read_dir(pages).with_context(|| format!("cannot read {}", pages.display()))? {
        let page = page?.path();
        if page.extension().is_some_and(|end| end == "md") {
            found += of_page(pages, &page).with_context(|| page.display().to_string())?;
        }
    }
    Ok(found)
}

fn of_page(folder: &Path, page: &Path) -> Result<usize> {
    let text = fs::read_to_string(page)?;
    let mut found = 0;
    for include in text.split("{{#include ").skip(1) {
        let (include, _) = include.split_once("}}").context("an include is not closed")?;
        shows_something(folder, include).with_context(|| format!("`{include}` shows nothing"))?;
        found += 1;
    }
    Ok(found)
}

/// A whole file, `file:anchor`, or `file:5:` from a line on.
fn shows_something(folder: &Path, include: &str) -> Result<()> {
    let read = |path: &str| fs::read_to_string(folder.join(path)).context("the file is not there");
    match include.split(':').collect::<Vec<_>>()[..] {
        [path] => ensure!(!read(path)?.is_empty(), "the file is empty"),
        [path, from, ""] => {
            let from: usize = from.parse().context("that is no number of a line")?;
            ensure!(read(path)?.lines().count() >= from, "the file is shorter");
        }
        [path, anchor] => closed(&read(path)?, anchor)?,
        _ => bail!("that is none of the ways to include"),
    }
    Ok(())
}

fn closed(text: &str, anchor: &str) -> Result<()> {
    let at = |mark: String| text.lines().position(|line| line.trim_end().ends_with(&mark));
    let begin = at(format!("ANCHOR: {anchor}")).context("the anchor is not there")?;
    let end = at(format!("ANCHOR_END: {anchor}")).context("the anchor has no end")?;
    ensure!(end > begin + 1, "nothing stands between the anchor and its end");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::closed;

    fn refused(text: &str) -> String {
        closed(text, "code").expect_err("it shows nothing").to_string()
    }

    #[test]
    fn an_anchor_has_to_be_there_closed_and_not_empty() {
        closed("// ANCHOR: code\nx\n// ANCHOR_END: code\n", "code").expect("it shows a line");
        assert_eq!(refused("x\n"), "the anchor is not there");
        assert_eq!(refused("// ANCHOR: code\nx\n"), "the anchor has no end");
        let empty = refused("// ANCHOR: code\n// ANCHOR_END: code\n");
        assert_eq!(empty, "nothing stands between the anchor and its end");
    }
}
