//! What a lesson has, as lists for its chapter.

use shared::lesson::Lesson;

use crate::lessons::slug;

/// A link to each scene's page, with its question.
pub fn scenes(lesson: &Lesson) -> String {
    let line = |scene: &shared::lesson::Scene| {
        format!("1. [{}]({}/{}.md): {}", scene.title, slug(lesson), scene.name, scene.question.text)
    };
    lesson.scenes.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Each exercise with the command that judges it.
pub fn exercises(lesson: &Lesson) -> String {
    let row = |exercise: &shared::lesson::Exercise| {
        let command = format!("cargo test -p {} --test {}", lesson.package, exercise.name);
        format!("| {} | `{command}` |", exercise.title)
    };
    let rows: Vec<String> = lesson.exercises.iter().map(row).collect();
    format!("| Exercise | Judged by |\n| --- | --- |\n{}", rows.join("\n"))
}

/// Each level with its goal and the command that plays it.
pub fn levels(lesson: &Lesson) -> String {
    let row = |level: &shared::lesson::Level| {
        let command = format!("cargo run -p {} -- play {}", lesson.package, level.name);
        format!("| {} | {} | `{command}` |", level.title, level.goal)
    };
    let rows: Vec<String> = lesson.levels.iter().map(row).collect();
    format!("| Level | Goal | Played by |\n| --- | --- | --- |\n{}", rows.join("\n"))
}
