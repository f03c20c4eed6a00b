//! The trial of your answer: `cargo test -p lesson-01-threading --test once_on_a_miss`

trial::learner! {
    lesson_01_threading::LESSON;
    once_on_a_miss, cases "../../exercises/once_on_a_miss/check.rs";
    answer "../../exercises/once_on_a_miss/answer.rs";
}
