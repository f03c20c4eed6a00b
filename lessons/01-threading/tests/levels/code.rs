//! What a level shows fits on the screen, and has the line of every step.

use lesson_01_threading::LESSON;
use shared::lesson::Level;
use shared::schedules::{Schedule, up_to};

use super::explore::MOST_STEPS;
use super::{Known, games};

/// What the screen has room for.
const LINES: usize = 22;
const COLUMNS: usize = 60;

#[test]
fn the_code_of_a_level_fits_on_the_screen() {
    for level in LESSON.levels {
        let lines = level.code.lines();
        assert!(lines.len() <= LINES, "{}: {} lines", level.name, lines.len());
        for (number, line) in lines {
            assert!(line.chars().count() <= COLUMNS, "{}:{number}: {line}", level.code.path);
        }
    }
}

#[test]
fn every_thread_takes_its_steps_in_the_code_that_is_shown() {
    for (Known { level, .. }, games) in games() {
        let shown: Vec<_> = level.code.lines().iter().map(|(number, _)| *number as u32).collect();
        for (file, line) in &games.places {
            assert!(file.ends_with(level.code.path), "{}: {file}:{line}", level.name);
            assert!(shown.contains(line), "{}: {file}:{line} is not shown", level.name);
        }
    }
}

#[test]
fn the_first_sight_of_a_level_has_named_threads_and_something_to_watch() {
    for level in LESSON.levels {
        let told = up_to(level.program, &Schedule::default(), MOST_STEPS);
        let named = |name: &String| !name.starts_with("thread ");
        assert!(told.story.threads.len() > 2, "{}", level.name);
        assert!(told.story.threads.iter().all(named), "{:?}", told.story.threads);
        assert!(!told.story.watched.is_empty(), "{}", level.name);
        assert_eq!(told.story.watched.len(), told.story.before.len(), "{}", level.name);
    }
}

#[test]
fn a_level_is_told_in_full() {
    for Level { name, title, goal, story, code, moral, .. } in LESSON.levels {
        assert_eq!(code.path, format!("src/levels/{name}.rs"));
        assert_eq!(*name, title.to_lowercase().replace(' ', "_").replace('\'', ""));
        assert!(goal.ends_with('.') && !goal.contains(". "), "{name}: {goal}");
        for text in [story, moral] {
            assert!(text.ends_with('.') && !text.contains("  "), "{name}: {text}");
        }
    }
}
