//! The trial of your answer: `cargo test -p lesson-03-asyncio --test cancel_anywhere`

trial::learner! {
    lesson_03_asyncio::LESSON;
    cancel_anywhere, check "../../exercises/cancel_anywhere/check.rs";
    answer "../../exercises/cancel_anywhere/answer.rs";
}
