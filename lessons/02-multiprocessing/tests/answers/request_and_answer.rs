//! The trial of your answer: `cargo test -p lesson-02-multiprocessing --test request_and_answer`

trial::learner! {
    lesson_02_multiprocessing::LESSON;
    request_and_answer, processes "../../exercises/request_and_answer/check.rs";
    answer "../../exercises/request_and_answer/answer.rs";
}
