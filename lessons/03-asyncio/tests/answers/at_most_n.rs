//! The trial of your answer: `cargo test -p lesson-03-asyncio --test at_most_n`

trial::learner! {
    lesson_03_asyncio::LESSON;
    at_most_n, tasks "../../exercises/at_most_n/check.rs";
    answer "../../exercises/at_most_n/answer.rs";
}
