//! The trial of your answer: `cargo test -p lesson-03-asyncio --test back_pressure`

trial::learner! {
    lesson_03_asyncio::LESSON;
    back_pressure, tasks "../../exercises/back_pressure/check.rs";
    answer "../../exercises/back_pressure/answer.rs";
}
