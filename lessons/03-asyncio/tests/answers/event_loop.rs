//! The trial of your answer: `cargo test -p lesson-03-asyncio --test event_loop`

trial::learner! {
    lesson_03_asyncio::LESSON;
    event_loop, cases "../../exercises/event_loop/check.rs";
    answer "../../exercises/event_loop/answer.rs";
}
