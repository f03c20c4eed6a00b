//! The trial of your answer: `cargo test -p lesson-01-threading --test compare_exchange`

trial::learner! {
    lesson_01_threading::LESSON;
    compare_exchange, cases "../../exercises/compare_exchange/check.rs";
    answer "../../exercises/compare_exchange/answer.rs";
}
