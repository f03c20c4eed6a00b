//! The trial of your answer: `cargo test -p lesson-03-asyncio --test gather`

trial::learner! {
    lesson_03_asyncio::LESSON;
    gather, tasks "../../exercises/gather/check.rs";
    answer "../../exercises/gather/answer.rs";
}
