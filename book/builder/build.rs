//! Builds the book with mdBook as a library.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use mdbook_driver::MDBook;

use crate::preprocessor::Lessons;
use crate::{includes, links};

/// The book's folder in the repository.
pub fn folder() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Builds the book in `book` into `to` and returns the path of its first page.
///
/// # Errors
/// When an include shows nothing, a page names what no lesson has, a link leads nowhere, or the
/// pages cannot be written.
pub fn build(book: &Path, to: &Path) -> Result<PathBuf> {
    includes::check(&book.join("src"))?;
    let mut loaded = MDBook::load(book).context("the book cannot be read")?;
    loaded.config.build.build_dir = std::path::absolute(to)?;
    // In the place of the command of the same name: here it runs in this very process.
    loaded.with_preprocessor(Lessons);
    let said = || format!("the book cannot be built into {}", to.display());
    loaded.build().with_context(said)?;
    links::check(to)?;
    Ok(std::path::absolute(to)?.join("index.html"))
}
