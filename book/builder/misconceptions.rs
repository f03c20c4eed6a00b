//! What people commonly believe, the scene that refutes it, and the exercise that is not passed by
//! whoever believes it.

mod table;

use anyhow::{Context, Result};
use shared::lesson::Exercise;

pub use self::table::TABLE;
use crate::lessons::{self, LESSONS, Told, slug};

/// A belief, and where it ends.
#[derive(Debug, Clone, Copy)]
pub struct Misconception {
    /// What is believed: a sentence.
    pub belief: &'static str,
    /// How it is: a sentence.
    pub truth: &'static str,
    /// The name of the scene that refutes it.
    pub scene: &'static str,
    /// The name of the exercise, as in `collect`, of the same lesson.
    pub exercise: &'static str,
}

impl Misconception {
    /// The scene and the exercise it names.
    ///
    /// # Errors
    /// When the lessons have no such scene, or its lesson no such exercise.
    pub fn places(&self) -> Result<(Told, &'static Exercise)> {
        let told = lessons::scene(self.scene)?;
        let found = told.0.exercises.iter().find(|exercise| exercise.name == self.exercise);
        let missing = || format!("lesson {} has no exercise `{}`", told.0.number, self.exercise);
        Ok((told, found.with_context(missing)?))
    }
}

/// The table as Markdown.
///
/// # Errors
/// When a row names a scene or an exercise that is not there.
pub fn markdown() -> Result<String> {
    let mut parts = Vec::new();
    for lesson in LESSONS {
        parts.push(format!("\n## {}\n", lesson.title));
        parts.push(
            "| Believed | In truth | Scene | Exercise |\n| --- | --- | --- | --- |".to_owned(),
        );
        for row in TABLE {
            let ((of, scene), exercise) = row.places()?;
            if of.number == lesson.number {
                let link = format!("[{}]({}/{}.md)", scene.title, slug(of), scene.name);
                let (belief, truth) = (row.belief, row.truth);
                parts.push(format!("| {belief} | {truth} | {link} | {} |", exercise.title));
            }
        }
    }
    Ok(parts.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::TABLE;

    #[test]
    fn each_row_names_what_is_there() {
        for row in TABLE {
            row.places().unwrap_or_else(|error| panic!("{}: {error}", row.belief));
        }
        assert!(TABLE.len() >= 30, "the book promises thirty, these are {}", TABLE.len());
    }
}
