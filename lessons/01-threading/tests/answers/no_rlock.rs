//! The trial of your answer: `cargo test -p lesson-01-threading --test no_rlock`

trial::learner! {
    lesson_01_threading::LESSON;
    no_rlock, cases "../../exercises/no_rlock/check.rs";
    answer "../../exercises/no_rlock/answer.rs";
}
