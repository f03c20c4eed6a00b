//! The trial of your answer: `cargo test -p lesson-01-threading --test collect`

trial::learner! {
    lesson_01_threading::LESSON;
    collect, check "../../exercises/collect/check.rs";
    answer "../../exercises/collect/answer.rs";
}
