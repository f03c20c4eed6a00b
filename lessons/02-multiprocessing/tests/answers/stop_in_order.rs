//! The trial of your answer: `cargo test -p lesson-02-multiprocessing --test stop_in_order`

trial::learner! {
    lesson_02_multiprocessing::LESSON;
    stop_in_order, processes "../../exercises/stop_in_order/check.rs";
    answer "../../exercises/stop_in_order/answer.rs";
}
