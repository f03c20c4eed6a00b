//! The trial of your answer: `cargo test -p lesson-02-multiprocessing --test shared_counter`

trial::learner! {
    lesson_02_multiprocessing::LESSON;
    shared_counter, processes "../../exercises/shared_counter/check.rs";
    answer "../../exercises/shared_counter/answer.rs";
}
