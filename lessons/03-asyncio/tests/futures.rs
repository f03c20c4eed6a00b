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
    keeps_the_first_waker "../exercises/lazy/wrong/keeps_the_first_waker.rs";
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

trial::candidates! {
    cancel_anywhere, check "../exercises/cancel_anywhere/check.rs";
    solution "../exercises/cancel_anywhere/solution.rs";
    a_queue_of_lines "../exercises/cancel_anywhere/right/a_queue_of_lines.rs";
    knows_how_far_it_came "../exercises/cancel_anywhere/right/knows_how_far_it_came.rs";
    puts_back_what_it_took "../exercises/cancel_anywhere/right/puts_back_what_it_took.rs";
    says_what_comes_next "../exercises/cancel_anywhere/right/says_what_comes_next.rs";
    an_end_is_a_line "../exercises/cancel_anywhere/wrong/an_end_is_a_line.rs";
    clears_when_all_are_sent "../exercises/cancel_anywhere/wrong/clears_when_all_are_sent.rs";
    never_takes_the_last_one_out "../exercises/cancel_anywhere/wrong/never_takes_the_last_one_out.rs";
    no_empty_lines "../exercises/cancel_anywhere/wrong/no_empty_lines.rs";
    no_last_line "../exercises/cancel_anywhere/wrong/no_last_line.rs";
    pops_before_it_sends "../exercises/cancel_anywhere/wrong/pops_before_it_sends.rs";
    reads_all_first "../exercises/cancel_anywhere/wrong/reads_all_first.rs";
    reads_before_it_sends_what_is_left "../exercises/cancel_anywhere/wrong/reads_before_it_sends_what_is_left.rs";
    takes_it_out_first "../exercises/cancel_anywhere/wrong/takes_it_out_first.rs";
    takes_the_last_one_out_first "../exercises/cancel_anywhere/wrong/takes_the_last_one_out_first.rs";
    the_buffer_inside "../exercises/cancel_anywhere/wrong/the_buffer_inside.rs";
    the_piece_inside "../exercises/cancel_anywhere/wrong/the_piece_inside.rs";
}

trial::candidates! {
    clean_up, check "../exercises/clean_up/check.rs";
    solution "../exercises/clean_up/solution.rs";
    catches_the_panic_and_passes_it_on "../exercises/clean_up/right/catches_the_panic_and_passes_it_on.rs";
    in_its_own_drop "../exercises/clean_up/right/in_its_own_drop.rs";
    in_the_order_of_its_fields "../exercises/clean_up/right/in_the_order_of_its_fields.rs";
    what_poll_fn_captures "../exercises/clean_up/right/what_poll_fn_captures.rs";
    a_guard_in_the_first_line "../exercises/clean_up/wrong/a_guard_in_the_first_line.rs";
    another_panic "../exercises/clean_up/wrong/another_panic.rs";
    before_its_fields "../exercises/clean_up/wrong/before_its_fields.rs";
    behind_the_await "../exercises/clean_up/wrong/behind_the_await.rs";
    drops_the_guard "../exercises/clean_up/wrong/drops_the_guard.rs";
    ends_the_work_first "../exercises/clean_up/wrong/ends_the_work_first.rs";
    in_one_poll "../exercises/clean_up/wrong/in_one_poll.rs";
    keeps_the_panic "../exercises/clean_up/wrong/keeps_the_panic.rs";
    not_while_it_panics "../exercises/clean_up/wrong/not_while_it_panics.rs";
    only_if_it_panics "../exercises/clean_up/wrong/only_if_it_panics.rs";
    takes_off_the_guard "../exercises/clean_up/wrong/takes_off_the_guard.rs";
    the_guard_in_front "../exercises/clean_up/wrong/the_guard_in_front.rs";
    when_it_is_dropped "../exercises/clean_up/wrong/when_it_is_dropped.rs";
}

trial::candidates! {
    timer_future, cases "../exercises/timer_future/check.rs";
    solution "../exercises/timer_future/solution.rs";
    a_call_for_each_waker "../exercises/timer_future/right/a_call_for_each_waker.rs";
    asks_as_soon_as_it_is_made "../exercises/timer_future/right/asks_as_soon_as_it_is_made.rs";
    in_an_async_block "../exercises/timer_future/right/in_an_async_block.rs";
    wakers_in_a_channel "../exercises/timer_future/right/wakers_in_a_channel.rs";
    a_call_for_each_poll "../exercises/timer_future/wrong/a_call_for_each_poll.rs";
    a_thread_that_asks "../exercises/timer_future/wrong/a_thread_that_asks.rs";
    asks_before_it_leaves_its_waker "../exercises/timer_future/wrong/asks_before_it_leaves_its_waker.rs";
    begins_when_it_is_polled "../exercises/timer_future/wrong/begins_when_it_is_polled.rs";
    holds_the_lock_while_it_wakes "../exercises/timer_future/wrong/holds_the_lock_while_it_wakes.rs";
    keeps_the_first_waker "../exercises/timer_future/wrong/keeps_the_first_waker.rs";
    leaks_its_place "../exercises/timer_future/wrong/leaks_its_place.rs";
    looks_before_it_leaves_its_waker "../exercises/timer_future/wrong/looks_before_it_leaves_its_waker.rs";
    nobody_wakes "../exercises/timer_future/wrong/nobody_wakes.rs";
    one_place_for_all_timers "../exercises/timer_future/wrong/one_place_for_all_timers.rs";
    ready_when_polled_again "../exercises/timer_future/wrong/ready_when_polled_again.rs";
    the_duration_for_a_time "../exercises/timer_future/wrong/the_duration_for_a_time.rs";
    waits_for_the_call "../exercises/timer_future/wrong/waits_for_the_call.rs";
    waits_in_the_poll "../exercises/timer_future/wrong/waits_in_the_poll.rs";
    wakes_after_it_was_dropped "../exercises/timer_future/wrong/wakes_after_it_was_dropped.rs";
    wakes_all_who_ever_polled "../exercises/timer_future/wrong/wakes_all_who_ever_polled.rs";
    wakes_itself "../exercises/timer_future/wrong/wakes_itself.rs";
    wakes_when_it_is_ready "../exercises/timer_future/wrong/wakes_when_it_is_ready.rs";
}

trial::candidates! {
    event_loop, cases "../exercises/event_loop/check.rs";
    solution "../exercises/event_loop/solution.rs";
    parks "../exercises/event_loop/right/parks.rs";
    round_by_round "../exercises/event_loop/right/round_by_round.rs";
    sends_numbers "../exercises/event_loop/right/sends_numbers.rs";
    slots_that_are_used_again "../exercises/event_loop/right/slots_that_are_used_again.rs";
    asks_again_and_again "../exercises/event_loop/wrong/asks_again_and_again.rs";
    borrows_while_it_polls "../exercises/event_loop/wrong/borrows_while_it_polls.rs";
    calls_before_it_adds "../exercises/event_loop/wrong/calls_before_it_adds.rs";
    calls_nobody "../exercises/event_loop/wrong/calls_nobody.rs";
    goes_on_with_the_same "../exercises/event_loop/wrong/goes_on_with_the_same.rs";
    has_no_waker_of_its_own "../exercises/event_loop/wrong/has_no_waker_of_its_own.rs";
    holds_the_queue_while_it_polls "../exercises/event_loop/wrong/holds_the_queue_while_it_polls.rs";
    its_own_first "../exercises/event_loop/wrong/its_own_first.rs";
    keeps_what_has_ended "../exercises/event_loop/wrong/keeps_what_has_ended.rs";
    looks_and_then_waits "../exercises/event_loop/wrong/looks_and_then_waits.rs";
    loses_a_wake_during_a_poll "../exercises/event_loop/wrong/loses_a_wake_during_a_poll.rs";
    polls_all_each_round "../exercises/event_loop/wrong/polls_all_each_round.rs";
    polls_in_spawn "../exercises/event_loop/wrong/polls_in_spawn.rs";
    polls_once_for_each_wake "../exercises/event_loop/wrong/polls_once_for_each_wake.rs";
    polls_what_has_ended "../exercises/event_loop/wrong/polls_what_has_ended.rs";
    returns_when_nobody_is_ready "../exercises/event_loop/wrong/returns_when_nobody_is_ready.rs";
    runs_only_once "../exercises/event_loop/wrong/runs_only_once.rs";
    runs_what_was_there "../exercises/event_loop/wrong/runs_what_was_there.rs";
    the_newest_first "../exercises/event_loop/wrong/the_newest_first.rs";
    unparks_only_who_parks "../exercises/event_loop/wrong/unparks_only_who_parks.rs";
    wakes_whoever_is_in_its_place "../exercises/event_loop/wrong/wakes_whoever_is_in_its_place.rs";
}

trial::candidates! {
    fairness, check "../exercises/fairness/check.rs";
    solution "../exercises/fairness/solution.rs";
    a_future_with_a_place "../exercises/fairness/right/a_future_with_a_place.rs";
    an_iterator_goes_on "../exercises/fairness/right/an_iterator_goes_on.rs";
    in_chunks "../exercises/fairness/right/in_chunks.rs";
    out_of_a_budget "../exercises/fairness/right/out_of_a_budget.rs";
    awaits_what_is_ready "../exercises/fairness/wrong/awaits_what_is_ready.rs";
    before_it_begins "../exercises/fairness/wrong/before_it_begins.rs";
    begins_the_row_again "../exercises/fairness/wrong/begins_the_row_again.rs";
    behind_each_call "../exercises/fairness/wrong/behind_each_call.rs";
    behind_each_piece_of_a_row "../exercises/fairness/wrong/behind_each_piece_of_a_row.rs";
    behind_each_row "../exercises/fairness/wrong/behind_each_row.rs";
    calls_an_async_fn "../exercises/fairness/wrong/calls_an_async_fn.rs";
    counts_anew_in_each_row "../exercises/fairness/wrong/counts_anew_in_each_row.rs";
    never_yields "../exercises/fairness/wrong/never_yields.rs";
    nobody_wakes_it "../exercises/fairness/wrong/nobody_wakes_it.rs";
    once_in_the_middle "../exercises/fairness/wrong/once_in_the_middle.rs";
    one_too_many "../exercises/fairness/wrong/one_too_many.rs";
    skips_one_at_each_pause "../exercises/fairness/wrong/skips_one_at_each_pause.rs";
    yields_the_thread "../exercises/fairness/wrong/yields_the_thread.rs";
    yields_twice "../exercises/fairness/wrong/yields_twice.rs";
}

fn main() -> ExitCode {
    trial::suite::main(
        &LESSON,
        &[
            lazy::CANDIDATES,
            cancel_anywhere::CANDIDATES,
            clean_up::CANDIDATES,
            timer_future::CANDIDATES,
            event_loop::CANDIDATES,
            fairness::CANDIDATES,
        ],
    )
}
