//! The trace as a file for Perfetto or chrome://tracing.

use std::fs::{self, File};
use std::io::{BufWriter, Read, Write};
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::ends::Way;
use crate::lesson::Scene;
use crate::timeline::{Timeline, chrome};

/// How every trace of ours begins.
const TRACE_BEGINS: [u8; 18] = *br#"{"displayTimeUnit""#;

/// Where a trace will be saved. The file is made at once, so that a folder that is not there is
/// known before anything has run, and is replaced only when the whole trace is written.
#[derive(Debug)]
pub(super) struct Saved {
    path: PathBuf,
    scenes: Vec<(&'static str, Timeline)>,
}

impl Saved {
    pub(super) fn at(path: &Path) -> Result<Saved, Way> {
        File::options()
            .append(true)
            .create(true)
            .open(path)
            .map_err(|error| unwritable(path, &error))?;
        if !is_empty_or_a_trace(path) {
            let words =
                "is there already and holds no trace, so it stays as it is. Name another file.";
            return Err(Way::Failed(format!("{} {words}", path.display())));
        }
        Ok(Saved { path: path.to_owned(), scenes: Vec::new() })
    }

    /// Adds what was seen of one scene, and writes the file.
    pub(super) fn add(&mut self, scene: &Scene, timeline: Timeline) -> Result<(), Way> {
        self.scenes.push((scene.name, timeline));
        self.write().map_err(|error| unwritable(&self.path, &error))
    }

    fn write(&self) -> std::io::Result<()> {
        let whole = chrome(&self.scenes);
        // A device or a pipe can't be replaced, and holds nothing that could be lost.
        if !fs::metadata(&self.path)?.is_file() {
            return write_to(File::options().write(true).open(&self.path)?, &whole);
        }
        let unfinished = self.path.with_extension("unfinished");
        let written = write_to(File::create(&unfinished)?, &whole);
        match written {
            Ok(()) => fs::rename(&unfinished, &self.path),
            Err(error) => fs::remove_file(&unfinished).and(Err(error)),
        }
    }
}

/// Saves the trace of one scene in the current folder; says where, or why not.
pub(super) fn beside(scene: &Scene, timeline: Timeline) -> String {
    let path = PathBuf::from(format!("{}.trace.json", scene.name));
    let saved = Saved::at(&path).and_then(|mut saved| saved.add(scene, timeline));
    match saved {
        Ok(()) => {
            format!(" Saved {}: open it at ui.perfetto.dev or chrome://tracing.", path.display())
        }
        Err(Way::Failed(words)) => format!(" {words}"),
        Err(_) => " The trace was not saved.".to_owned(),
    }
}

/// Whether nothing is lost when the file is written anew. What is no file holds nothing.
fn is_empty_or_a_trace(path: &Path) -> bool {
    let mut start = [0; TRACE_BEGINS.len()];
    let file = fs::metadata(path).is_ok_and(|metadata| metadata.is_file() && metadata.len() > 0);
    !file
        || File::open(path).and_then(|mut file| file.read_exact(&mut start)).is_ok()
            && start == TRACE_BEGINS
}

fn write_to(file: File, whole: &Value) -> std::io::Result<()> {
    let mut file = BufWriter::new(file);
    serde_json::to_writer(&mut file, whole)?;
    file.flush()
}

fn unwritable(path: &Path, error: &std::io::Error) -> Way {
    Way::Failed(format!(
        "The trace can't be written to {}: {error}. Choose a place where you may write, with --trace FILE.",
        path.display()
    ))
}
