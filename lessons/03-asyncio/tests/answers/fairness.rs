//! The trial of your answer: `cargo test -p lesson-03-asyncio --test fairness`

trial::learner! {
    lesson_03_asyncio::LESSON;
    fairness, check "../../exercises/fairness/check.rs";
    answer "../../exercises/fairness/answer.rs";
}
