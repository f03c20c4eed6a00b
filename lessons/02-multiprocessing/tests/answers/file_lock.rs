//! The trial of your answer: `cargo test -p lesson-02-multiprocessing --test file_lock`

trial::learner! {
    lesson_02_multiprocessing::LESSON;
    file_lock, processes "../../exercises/file_lock/check.rs";
    answer "../../exercises/file_lock/answer.rs";
}
