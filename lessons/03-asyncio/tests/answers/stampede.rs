//! The trial of your answer: `cargo test -p lesson-03-asyncio --test stampede`

trial::learner! {
    lesson_03_asyncio::LESSON;
    stampede, tasks "../../exercises/stampede/check.rs";
    answer "../../exercises/stampede/answer.rs";
}
