//! As `exercises.rs`, for the exercises that poll futures by hand: they need no runtime.

use std::process::ExitCode;

use lesson_03_asyncio::LESSON;

trial::candidates! {
    lazy, check "../exercises/lazy/check.rs";
    solution "../exercises/lazy/solution.rs";
    a_struct_of_its_own "../exercises/lazy/right/a_struct_of_its_own.rs";
    begun_with_a_waker_that_does_nothing "../exercises/lazy/right/begun_with_a_waker_that_does_nothing.rs";
    in_one_poll_fn "../exercises/lazy/right/in_one_poll_fn.rs";
    three_in_a_join "../exercises/lazy/right/three_in_a_join.rs";
    as_in_javascript "../exercises/lazy/wrong/as_in_javascript.rs";
    asks_again_and_again "../exercises/lazy/wrong/asks_again_and_again.rs";
    asks_twice "../exercises/lazy/wrong/asks_twice.rs";
    in_a_block_that_nobody_polls "../exercises/lazy/wrong/in_a_block_that_nobody_polls.rs";
    in_the_order_in_which_they_come "../exercises/lazy/wrong/in_the_order_in_which_they_come.rs";
    nobody_is_told "../exercises/lazy/wrong/nobody_is_told.rs";
    one_by_one "../exercises/lazy/wrong/one_by_one.rs";
    page_2_first "../exercises/lazy/wrong/page_2_first.rs";
    polls_until_both_are_ready "../exercises/lazy/wrong/polls_until_both_are_ready.rs";
    polls_what_was_ready "../exercises/lazy/wrong/polls_what_was_ready.rs";
    shows_it_at_each_poll "../exercises/lazy/wrong/shows_it_at_each_poll.rs";
    shows_it_too_early "../exercises/lazy/wrong/shows_it_too_early.rs";
    shows_it_when_all_is_there "../exercises/lazy/wrong/shows_it_when_all_is_there.rs";
    wakes_itself "../exercises/lazy/wrong/wakes_itself.rs";
    yields_first "../exercises/lazy/wrong/yields_first.rs";
}

fn main() -> ExitCode {
    trial::suite::main(&LESSON, &[lazy::CANDIDATES])
}
