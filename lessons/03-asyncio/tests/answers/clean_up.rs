//! The trial of your answer: `cargo test -p lesson-03-asyncio --test clean_up`

trial::learner! {
    lesson_03_asyncio::LESSON;
    clean_up, check "../../exercises/clean_up/check.rs";
    answer "../../exercises/clean_up/answer.rs";
}
