//! The trial of your answer: `cargo test -p lesson-01-threading --test transfer`

trial::learner! {
    lesson_01_threading::LESSON;
    transfer, cases "../../exercises/transfer/check.rs";
    answer "../../exercises/transfer/answer.rs";
}
