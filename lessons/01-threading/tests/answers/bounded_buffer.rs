//! The trial of your answer: `cargo test -p lesson-01-threading --test bounded_buffer`

trial::learner! {
    lesson_01_threading::LESSON;
    bounded_buffer, cases "../../exercises/bounded_buffer/check.rs";
    answer "../../exercises/bounded_buffer/answer.rs";
}
