//! The trial of your answer: `cargo test -p lesson-01-threading --test lost_update`

trial::learner! {
    lesson_01_threading::LESSON;
    lost_update, cases "../../exercises/lost_update/check.rs";
    answer "../../exercises/lost_update/answer.rs";
}
