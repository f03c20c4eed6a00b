//! The trial of your answer: `cargo test -p lesson-01-threading --test close_the_channel`

trial::learner! {
    lesson_01_threading::LESSON;
    close_the_channel, check "../../exercises/close_the_channel/check.rs";
    answer "../../exercises/close_the_channel/answer.rs";
}
