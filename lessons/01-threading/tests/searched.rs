//! As `exercises.rs`, for the exercises whose answers are tried under every schedule.

use std::process::ExitCode;

use lesson_01_threading::LESSON;

trial::candidates! {
    lost_update, cases "../exercises/lost_update/check.rs";
    solution "../exercises/lost_update/solution.rs";
    in_one_step "../exercises/lost_update/right/in_one_step.rs";
    in_two_steps "../exercises/lost_update/wrong/in_two_steps.rs";
    two_locks "../exercises/lost_update/wrong/two_locks.rs";
}

trial::candidates! {
    bounded_buffer, cases "../exercises/bounded_buffer/check.rs";
    solution "../exercises/bounded_buffer/solution.rs";
    a_channel "../exercises/bounded_buffer/right/a_channel.rs";
    a_lock_by_hand "../exercises/bounded_buffer/right/a_lock_by_hand.rs";
    all_to_take "../exercises/bounded_buffer/right/all_to_take.rs";
    hands_over "../exercises/bounded_buffer/right/hands_over.rs";
    impatient "../exercises/bounded_buffer/right/impatient.rs";
    in_turn "../exercises/bounded_buffer/right/in_turn.rs";
    one_condvar "../exercises/bounded_buffer/right/one_condvar.rs";
    parks "../exercises/bounded_buffer/right/parks.rs";
    passes_it_on "../exercises/bounded_buffer/right/passes_it_on.rs";
    semaphores "../exercises/bounded_buffer/right/semaphores.rs";
    tells_when_it_matters "../exercises/bounded_buffer/right/tells_when_it_matters.rs";
    tokens "../exercises/bounded_buffer/right/tokens.rs";
    asks_again_and_again "../exercises/bounded_buffer/wrong/asks_again_and_again.rs";
    copies_the_item "../exercises/bounded_buffer/wrong/copies_the_item.rs";
    drops_what_has_no_room "../exercises/bounded_buffer/wrong/drops_what_has_no_room.rs";
    gives_up "../exercises/bounded_buffer/wrong/gives_up.rs";
    holds_another_lock "../exercises/bounded_buffer/wrong/holds_another_lock.rs";
    looks_and_then_puts "../exercises/bounded_buffer/wrong/looks_and_then_puts.rs";
    looks_and_then_takes "../exercises/bounded_buffer/wrong/looks_and_then_takes.rs";
    looks_once_to_put "../exercises/bounded_buffer/wrong/looks_once_to_put.rs";
    looks_once_to_take "../exercises/bounded_buffer/wrong/looks_once_to_take.rs";
    newest_first "../exercises/bounded_buffer/wrong/newest_first.rs";
    wrong_one_condvar "../exercises/bounded_buffer/wrong/one_condvar.rs";
    one_condvar_looks_once "../exercises/bounded_buffer/wrong/one_condvar_looks_once.rs";
    one_for_all "../exercises/bounded_buffer/wrong/one_for_all.rs";
    one_too_few "../exercises/bounded_buffer/wrong/one_too_few.rs";
    one_too_many "../exercises/bounded_buffer/wrong/one_too_many.rs";
    parks_with_the_lock "../exercises/bounded_buffer/wrong/parks_with_the_lock.rs";
    pushes_the_oldest_out "../exercises/bounded_buffer/wrong/pushes_the_oldest_out.rs";
    put_tells_nobody "../exercises/bounded_buffer/wrong/put_tells_nobody.rs";
    sends_without_bound "../exercises/bounded_buffer/wrong/sends_without_bound.rs";
    sleeps_and_asks "../exercises/bounded_buffer/wrong/sleeps_and_asks.rs";
    take_tells_nobody "../exercises/bounded_buffer/wrong/take_tells_nobody.rs";
    time_runs_out "../exercises/bounded_buffer/wrong/time_runs_out.rs";
    two_locks "../exercises/bounded_buffer/wrong/two_locks.rs";
    waits_for_the_taker "../exercises/bounded_buffer/wrong/waits_for_the_taker.rs";
    wakes_first "../exercises/bounded_buffer/wrong/wakes_first.rs";
    wakes_first_to_take "../exercises/bounded_buffer/wrong/wakes_first_to_take.rs";
    wakes_its_own_kind "../exercises/bounded_buffer/wrong/wakes_its_own_kind.rs";
    wakes_one_when_it_was_empty "../exercises/bounded_buffer/wrong/wakes_one_when_it_was_empty.rs";
    wakes_one_when_it_was_full "../exercises/bounded_buffer/wrong/wakes_one_when_it_was_full.rs";
    without_bound "../exercises/bounded_buffer/wrong/without_bound.rs";
    yields_and_asks "../exercises/bounded_buffer/wrong/yields_and_asks.rs";
}

trial::candidates! {
    event, cases "../exercises/event/check.rs";
    solution "../exercises/event/solution.rs";
    a_channel_for_each "../exercises/event/right/a_channel_for_each.rs";
    a_gate_for_each_time "../exercises/event/right/a_gate_for_each_time.rs";
    a_list "../exercises/event/right/a_list.rs";
    one_number "../exercises/event/right/one_number.rs";
    parks "../exercises/event/right/parks.rs";
    sees_them_off "../exercises/event/right/sees_them_off.rs";
    without_a_lock_to_look "../exercises/event/right/without_a_lock_to_look.rs";
    asks_again_and_again "../exercises/event/wrong/asks_again_and_again.rs";
    clear_lets_go "../exercises/event/wrong/clear_lets_go.rs";
    clears_behind_itself "../exercises/event/wrong/clears_behind_itself.rs";
    counts_from_zero_again "../exercises/event/wrong/counts_from_zero_again.rs";
    goes_over_at_the_second_set "../exercises/event/wrong/goes_over_at_the_second_set.rs";
    leaves_permits "../exercises/event/wrong/leaves_permits.rs";
    looks_once "../exercises/event/wrong/looks_once.rs";
    looks_without_the_lock "../exercises/event/wrong/looks_without_the_lock.rs";
    misses_a_short_set "../exercises/event/wrong/misses_a_short_set.rs";
    never_cleared "../exercises/event/wrong/never_cleared.rs";
    notices_only_the_first "../exercises/event/wrong/notices_only_the_first.rs";
    one_flag_for_all "../exercises/event/wrong/one_flag_for_all.rs";
    sets_without_the_lock "../exercises/event/wrong/sets_without_the_lock.rs";
    sleeps_and_asks "../exercises/event/wrong/sleeps_and_asks.rs";
    sleeps_with_the_lock "../exercises/event/wrong/sleeps_with_the_lock.rs";
    time_runs_out "../exercises/event/wrong/time_runs_out.rs";
    waits_for_two "../exercises/event/wrong/waits_for_two.rs";
    wakes_nobody "../exercises/event/wrong/wakes_nobody.rs";
    wakes_one "../exercises/event/wrong/wakes_one.rs";
    wakes_those_who_are_there "../exercises/event/wrong/wakes_those_who_are_there.rs";
    yields_and_asks "../exercises/event/wrong/yields_and_asks.rs";
}

fn main() -> ExitCode {
    trial::suite::main(
        &LESSON,
        &[lost_update::CANDIDATES, bounded_buffer::CANDIDATES, event::CANDIDATES],
    )
}
