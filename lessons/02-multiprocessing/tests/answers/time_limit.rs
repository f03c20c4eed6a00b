//! The trial of your answer: `cargo test -p lesson-02-multiprocessing --test time_limit`

trial::learner! {
    lesson_02_multiprocessing::LESSON;
    time_limit, processes "../../exercises/time_limit/check.rs";
    answer "../../exercises/time_limit/answer.rs";
}
