//! The trial of your answer: `cargo test -p lesson-01-threading --test withdraw`

trial::learner! {
    lesson_01_threading::LESSON;
    withdraw, cases "../../exercises/withdraw/check.rs";
    answer "../../exercises/withdraw/answer.rs";
}
