//! The trial of your answer: `cargo test -p lesson-02-multiprocessing --test pool_map`

trial::learner! {
    lesson_02_multiprocessing::LESSON;
    pool_map, processes "../../exercises/pool_map/check.rs";
    answer "../../exercises/pool_map/answer.rs";
}
