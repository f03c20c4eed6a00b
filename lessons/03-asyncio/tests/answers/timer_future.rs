//! The trial of your answer: `cargo test -p lesson-03-asyncio --test timer_future`

trial::learner! {
    lesson_03_asyncio::LESSON;
    timer_future, cases "../../exercises/timer_future/check.rs";
    answer "../../exercises/timer_future/answer.rs";
}
