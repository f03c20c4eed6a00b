//! A real run of a scene, kept with the book: what it showed, and its picture.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use shared::lesson::Scene;

/// What is kept of one run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recording {
    /// Which of the question's choices was right, from 0.
    pub answer: usize,
    /// What the run showed, with its numbers.
    pub facts: Vec<String>,
    /// The timeline in words.
    pub words: String,
    /// The processor and how many of them a program may use.
    pub machine: String,
    /// As in `2026-12-01`.
    pub date: String,
    /// The timeline as a picture, which stands in a file of its own.
    #[serde(skip)]
    pub svg: String,
}

impl Recording {
    /// Reads a scene's recording from the book's folder.
    ///
    /// # Errors
    /// When there is none, or it cannot be read; the error says which command makes it.
    pub fn read(book: &Path, scene: &Scene) -> Result<Recording> {
        let [facts, picture] = files(book, scene);
        let read = || -> Result<Recording> {
            let mut recording: Recording = serde_json::from_str(&fs::read_to_string(facts)?)?;
            recording.svg = fs::read_to_string(picture)?;
            Ok(recording)
        };
        read().with_context(|| {
            format!("no run of `{0}` is kept, so run `cargo run -p book -- record {0}`", scene.name)
        })
    }

    /// Keeps it in the book's folder.
    ///
    /// # Errors
    /// When the files cannot be written.
    pub fn write(&self, book: &Path, scene: &Scene) -> Result<()> {
        let [facts, picture] = files(book, scene);
        fs::create_dir_all(book.join("recorded"))?;
        fs::write(facts, serde_json::to_string_pretty(self)? + "\n")?;
        fs::write(picture, &self.svg)?;
        Ok(())
    }
}

fn files(book: &Path, scene: &Scene) -> [PathBuf; 2] {
    ["json", "svg"].map(|end| book.join("recorded").join(scene.name).with_extension(end))
}
