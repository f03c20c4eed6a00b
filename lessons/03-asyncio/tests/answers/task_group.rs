//! The trial of your answer: `cargo test -p lesson-03-asyncio --test task_group`

trial::learner! {
    lesson_03_asyncio::LESSON;
    task_group, tasks "../../exercises/task_group/check.rs";
    answer "../../exercises/task_group/answer.rs";
}
