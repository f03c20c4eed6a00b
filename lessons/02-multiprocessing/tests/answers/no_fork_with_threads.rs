//! The trial of your answer: `cargo test -p lesson-02-multiprocessing --test no_fork_with_threads`

trial::learner! {
    lesson_02_multiprocessing::LESSON;
    no_fork_with_threads, processes "../../exercises/no_fork_with_threads/check.rs";
    answer "../../exercises/no_fork_with_threads/answer.rs";
}
