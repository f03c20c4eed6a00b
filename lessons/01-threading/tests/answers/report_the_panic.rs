//! The trial of your answer: `cargo test -p lesson-01-threading --test report_the_panic`

trial::learner! {
    lesson_01_threading::LESSON;
    report_the_panic, check "../../exercises/report_the_panic/check.rs";
    answer "../../exercises/report_the_panic/answer.rs";
}
