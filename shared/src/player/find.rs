//! Finds a scene or an exercise by what somebody typed.

use super::ends::Way;
use crate::lesson::{Exercise, Lesson, Scene};

/// The scene with this name or number.
pub(super) fn scene(lesson: &'static Lesson, wanted: &str) -> Result<&'static Scene, Way> {
    let names = lesson.scenes.iter().map(|scene| scene.name);
    let by_number = wanted.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    by_number
        .or_else(|| names.clone().position(|name| name == wanted))
        .and_then(|index| lesson.scenes.get(index))
        .ok_or_else(|| unknown("scene", wanted, names, lesson))
}

/// The exercise with this name.
pub(super) fn exercise(
    lesson: &'static Lesson,
    wanted: &str,
) -> Result<(usize, &'static Exercise), Way> {
    let names = lesson.exercises.iter().map(|exercise| exercise.name);
    let mut numbered = (1..).zip(lesson.exercises);
    numbered
        .find(|(_, exercise)| exercise.name == wanted)
        .ok_or_else(|| unknown("exercise", wanted, names, lesson))
}

fn unknown(
    kind: &str,
    wanted: &str,
    names: impl Iterator<Item = &'static str>,
    lesson: &Lesson,
) -> Way {
    let nearest = names
        .max_by(|a, b| strsim::jaro_winkler(wanted, a).total_cmp(&strsim::jaro_winkler(wanted, b)));
    let nearest = match nearest {
        Some(name) if strsim::jaro_winkler(wanted, name) > 0.6 => {
            format!("Did you mean `{name}`? ")
        }
        _ => String::new(),
    };
    Way::Usage(format!(
        "This lesson has no {kind} `{wanted}`. {nearest}All of them: cargo run -p {} -- list",
        lesson.package
    ))
}
