//! Finds a scene, a level or an exercise by what somebody typed.

use super::ends::Way;
#[cfg(feature = "schedules")]
use crate::lesson::Level;
use crate::lesson::{Exercise, Lesson, Scene};

/// The scene with this name or number.
pub(super) fn scene(lesson: &'static Lesson, wanted: &str) -> Result<&'static Scene, Way> {
    let names = lesson.scenes.iter().map(|scene| scene.name);
    by_name_or_number(lesson.scenes, names.clone(), wanted)
        .ok_or_else(|| unknown("scene", wanted, names, lesson))
}

/// The level with this name or number.
#[cfg(feature = "schedules")]
pub(super) fn level(lesson: &'static Lesson, wanted: &str) -> Result<&'static Level, Way> {
    let names = lesson.levels.iter().map(|level| level.name);
    by_name_or_number(lesson.levels, names.clone(), wanted)
        .ok_or_else(|| unknown("level", wanted, names, lesson))
}

fn by_name_or_number<T>(
    all: &'static [T],
    mut names: impl Iterator<Item = &'static str>,
    wanted: &str,
) -> Option<&'static T> {
    let by_number = wanted.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    by_number.or_else(|| names.position(|name| name == wanted)).and_then(|index| all.get(index))
}

/// The exercise with this name or number, be it `6` or, as a verdict has it, `1.6`.
pub(super) fn exercise(lesson: &'static Lesson, wanted: &str) -> Result<&'static Exercise, Way> {
    let names = lesson.exercises.iter().map(|exercise| exercise.name);
    let number = wanted.strip_prefix(&format!("{}.", lesson.number)).unwrap_or(wanted);
    by_name_or_number(lesson.exercises, names.clone(), number)
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
