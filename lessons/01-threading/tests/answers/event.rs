//! The trial of your answer: `cargo test -p lesson-01-threading --test event`

trial::learner! {
    lesson_01_threading::LESSON;
    event, cases "../../exercises/event/check.rs";
    answer "../../exercises/event/answer.rs";
}
