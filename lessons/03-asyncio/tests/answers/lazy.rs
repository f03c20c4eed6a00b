//! The trial of your answer: `cargo test -p lesson-03-asyncio --test lazy`

trial::learner! {
    lesson_03_asyncio::LESSON;
    lazy, check "../../exercises/lazy/check.rs";
    answer "../../exercises/lazy/answer.rs";
}
