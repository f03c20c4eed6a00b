//! The trial of your answer: `cargo test -p lesson-03-asyncio --test deadline`

trial::learner! {
    lesson_03_asyncio::LESSON;
    deadline, tasks "../../exercises/deadline/check.rs";
    answer "../../exercises/deadline/answer.rs";
}
