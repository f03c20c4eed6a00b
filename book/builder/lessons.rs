//! The lessons that the book tells, and how one finds a scene in them.

use anyhow::{Result, anyhow};
use shared::lesson::{Lesson, Scene};

/// In the order of their numbers.
pub static LESSONS: &[&Lesson] =
    &[&lesson_01_threading::LESSON, &lesson_02_multiprocessing::LESSON, &lesson_03_asyncio::LESSON];

/// A scene and the lesson that tells it.
pub type Told = (&'static Lesson, &'static Scene);

/// All scenes in the order in which they are told.
pub fn scenes() -> impl Iterator<Item = Told> {
    LESSONS.iter().flat_map(|&lesson| lesson.scenes.iter().map(move |scene| (lesson, scene)))
}

/// The lesson of this number.
///
/// # Errors
/// When there is none.
pub fn lesson(number: &str) -> Result<&'static Lesson> {
    let found = LESSONS.iter().find(|lesson| lesson.number.to_string() == number);
    found.copied().ok_or_else(|| anyhow!("there is no lesson `{number}`"))
}

/// The scene of this name.
///
/// # Errors
/// When there is none; the error names the nearest.
pub fn scene(name: &str) -> Result<Told> {
    scenes().find(|(_, scene)| scene.name == name).ok_or_else(|| {
        let distance = |(_, scene): &Told| strsim::osa_distance(scene.name, name);
        let nearest = scenes().min_by_key(distance).map_or("", |(_, scene)| scene.name);
        anyhow!("there is no scene `{name}`; the nearest name is `{nearest}`")
    })
}

/// The folder of a lesson's pages and the name of its chapter, as in `01-threading`.
pub fn slug(lesson: &Lesson) -> &'static str {
    lesson.package.trim_start_matches("lesson-")
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::{scene, scenes};

    #[test]
    fn a_name_means_one_scene() {
        let names: HashSet<&str> = scenes().map(|(_, scene)| scene.name).collect();
        assert_eq!(names.len(), scenes().count(), "two lessons have a scene of the same name");
    }

    #[test]
    fn an_unknown_scene_is_told_with_the_nearest_name() {
        let error = scene("two_thread").expect_err("it is misspelt").to_string();
        assert_eq!(error, "there is no scene `two_thread`; the nearest name is `two_threads`");
    }
}
