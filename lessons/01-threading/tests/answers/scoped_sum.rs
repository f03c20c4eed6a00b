//! The trial of your answer: `cargo test -p lesson-01-threading --test scoped_sum`

trial::learner! {
    lesson_01_threading::LESSON;
    scoped_sum, check "../../exercises/scoped_sum/check.rs";
    answer "../../exercises/scoped_sum/answer.rs";
}
