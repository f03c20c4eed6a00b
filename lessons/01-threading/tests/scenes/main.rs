//! What each scene promises, asserted on the data that its functions return.

mod a_thread_panics;
mod back_pressure;
mod deadlock;
mod lost_update;
mod seen;
mod speedup;
mod waiting_for_a_lock;
mod what_may_be_shared;

use lesson_01_threading::LESSON;

#[test]
fn every_excerpt_is_narrow_enough_to_be_read_side_by_side() {
    for scene in LESSON.scenes {
        for (excerpt, width) in [(scene.code, 76), (scene.twin, 72)] {
            for (number, line) in excerpt.lines() {
                assert!(line.chars().count() <= width, "{}:{number} is too wide", excerpt.path);
            }
        }
    }
}

#[test]
fn every_question_has_two_to_four_choices_and_says_why() {
    for scene in LESSON.scenes {
        assert!(scene.question.text.ends_with('?'), "{}", scene.name);
        assert!((2..=4).contains(&scene.question.choices.len()), "{}", scene.name);
        assert!(scene.question.choices.iter().all(|choice| choice.because.ends_with('.')));
    }
}
