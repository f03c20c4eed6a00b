//! The trial of your answer: `cargo test -p lesson-02-multiprocessing --test reap`

trial::learner! {
    lesson_02_multiprocessing::LESSON;
    reap, processes "../../exercises/reap/check.rs";
    answer "../../exercises/reap/answer.rs";
}
