//! The trial of your answer: `cargo test -p lesson-02-multiprocessing --test own_memory`

trial::learner! {
    lesson_02_multiprocessing::LESSON;
    own_memory, processes "../../exercises/own_memory/check.rs";
    answer "../../exercises/own_memory/answer.rs";
}
