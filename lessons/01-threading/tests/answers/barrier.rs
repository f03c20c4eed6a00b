//! The trial of your answer: `cargo test -p lesson-01-threading --test barrier`

trial::learner! {
    lesson_01_threading::LESSON;
    barrier, cases "../../exercises/barrier/check.rs";
    answer "../../exercises/barrier/answer.rs";
}
