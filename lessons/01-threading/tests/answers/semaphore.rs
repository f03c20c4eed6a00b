//! The trial of your answer: `cargo test -p lesson-01-threading --test semaphore`

trial::learner! {
    lesson_01_threading::LESSON;
    semaphore, cases "../../exercises/semaphore/check.rs";
    answer "../../exercises/semaphore/answer.rs";
}
