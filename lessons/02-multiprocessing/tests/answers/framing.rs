//! The trial of your answer: `cargo test -p lesson-02-multiprocessing --test framing`

trial::learner! {
    lesson_02_multiprocessing::LESSON;
    framing, processes "../../exercises/framing/check.rs";
    answer "../../exercises/framing/answer.rs";
}
