//! The trial of your answer: `cargo test -p lesson-01-threading --test stop_flag`

trial::learner! {
    lesson_01_threading::LESSON;
    stop_flag, check "../../exercises/stop_flag/check.rs";
    answer "../../exercises/stop_flag/answer.rs";
}
