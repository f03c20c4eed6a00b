//! The trial of your answer: `cargo test -p lesson-02-multiprocessing --test a_worker_dies`

trial::learner! {
    lesson_02_multiprocessing::LESSON;
    a_worker_dies, processes "../../exercises/a_worker_dies/check.rs";
    answer "../../exercises/a_worker_dies/answer.rs";
}
