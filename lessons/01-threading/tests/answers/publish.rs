//! The trial of your answer: `cargo test -p lesson-01-threading --test publish`

trial::learner! {
    lesson_01_threading::LESSON;
    publish, loom "../../exercises/publish/check.rs";
    answer "../../exercises/publish/answer.rs";
}
