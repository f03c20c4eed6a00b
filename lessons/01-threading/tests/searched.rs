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
    semaphore, cases "../exercises/semaphore/check.rs";
    solution "../exercises/semaphore/solution.rs";
    atomic_while_one_is_free "../exercises/semaphore/right/atomic_while_one_is_free.rs";
    handed_over "../exercises/semaphore/right/handed_over.rs";
    places_in_a_channel "../exercises/semaphore/right/places_in_a_channel.rs";
    tells_all "../exercises/semaphore/right/tells_all.rs";
    through_a_turnstile "../exercises/semaphore/right/through_a_turnstile.rs";
    tickets "../exercises/semaphore/right/tickets.rs";
    tokens_in_a_channel "../exercises/semaphore/right/tokens_in_a_channel.rs";
    tries_the_lock "../exercises/semaphore/right/tries_the_lock.rs";
    a_lock_for_each "../exercises/semaphore/wrong/a_lock_for_each.rs";
    forgets_to_take "../exercises/semaphore/wrong/forgets_to_take.rs";
    gives_back_twice "../exercises/semaphore/wrong/gives_back_twice.rs";
    goes_in_when_time_is_up "../exercises/semaphore/wrong/goes_in_when_time_is_up.rs";
    hands_over_and_adds "../exercises/semaphore/wrong/hands_over_and_adds.rs";
    if_and_below_zero "../exercises/semaphore/wrong/if_and_below_zero.rs";
    if_instead_of_while "../exercises/semaphore/wrong/if_instead_of_while.rs";
    keeps_it_in_a_panic "../exercises/semaphore/wrong/keeps_it_in_a_panic.rs";
    keeps_one_back "../exercises/semaphore/wrong/keeps_one_back.rs";
    lets_everybody_in "../exercises/semaphore/wrong/lets_everybody_in.rs";
    locks_twice "../exercises/semaphore/wrong/locks_twice.rs";
    looks_then_takes "../exercises/semaphore/wrong/looks_then_takes.rs";
    never_gives_back "../exercises/semaphore/wrong/never_gives_back.rs";
    one_at_a_time "../exercises/semaphore/wrong/one_at_a_time.rs";
    one_for_all "../exercises/semaphore/wrong/one_for_all.rs";
    one_too_many "../exercises/semaphore/wrong/one_too_many.rs";
    poisons_itself "../exercises/semaphore/wrong/poisons_itself.rs";
    sets_to_the_limit "../exercises/semaphore/wrong/sets_to_the_limit.rs";
    sleeps_and_asks "../exercises/semaphore/wrong/sleeps_and_asks.rs";
    spins "../exercises/semaphore/wrong/spins.rs";
    tells_before_it_gives_back "../exercises/semaphore/wrong/tells_before_it_gives_back.rs";
    tells_in_acquire "../exercises/semaphore/wrong/tells_in_acquire.rs";
    tells_nobody "../exercises/semaphore/wrong/tells_nobody.rs";
    tells_only_when_none_was_free "../exercises/semaphore/wrong/tells_only_when_none_was_free.rs";
    tells_without_the_lock "../exercises/semaphore/wrong/tells_without_the_lock.rs";
    tries_with_a_permit "../exercises/semaphore/wrong/tries_with_a_permit.rs";
    two_locks "../exercises/semaphore/wrong/two_locks.rs";
    waits_with_the_lock "../exercises/semaphore/wrong/waits_with_the_lock.rs";
    yields "../exercises/semaphore/wrong/yields.rs";
}

trial::candidates! {
    barrier, cases "../exercises/barrier/check.rs";
    solution "../exercises/barrier/solution.rs";
    a_flag_for_each_time "../exercises/barrier/right/a_flag_for_each_time.rs";
    counted_by_an_atomic "../exercises/barrier/right/counted_by_an_atomic.rs";
    counts_on "../exercises/barrier/right/counts_on.rs";
    dropped_senders "../exercises/barrier/right/dropped_senders.rs";
    in_and_out "../exercises/barrier/right/in_and_out.rs";
    on_the_one_of_sync "../exercises/barrier/right/on_the_one_of_sync.rs";
    parked "../exercises/barrier/right/parked.rs";
    sense_reversing "../exercises/barrier/right/sense_reversing.rs";
    a_multiple_is_enough "../exercises/barrier/wrong/a_multiple_is_enough.rs";
    closes_when_the_next_one_comes "../exercises/barrier/wrong/closes_when_the_next_one_comes.rs";
    counts_down_as_they_leave "../exercises/barrier/wrong/counts_down_as_they_leave.rs";
    counts_in_two_steps "../exercises/barrier/wrong/counts_in_two_steps.rs";
    goes_on_when_time_is_up "../exercises/barrier/wrong/goes_on_when_time_is_up.rs";
    hands_the_call_on "../exercises/barrier/wrong/hands_the_call_on.rs";
    if_instead_of_while "../exercises/barrier/wrong/if_instead_of_while.rs";
    leader_and_others "../exercises/barrier/wrong/leader_and_others.rs";
    lets_everybody_through "../exercises/barrier/wrong/lets_everybody_through.rs";
    locks_twice "../exercises/barrier/wrong/locks_twice.rs";
    never_closes "../exercises/barrier/wrong/never_closes.rs";
    one_for_all "../exercises/barrier/wrong/one_for_all.rs";
    one_too_few "../exercises/barrier/wrong/one_too_few.rs";
    one_too_many "../exercises/barrier/wrong/one_too_many.rs";
    parks_without_a_flag "../exercises/barrier/wrong/parks_without_a_flag.rs";
    places_as_they_leave "../exercises/barrier/wrong/places_as_they_leave.rs";
    places_from_one "../exercises/barrier/wrong/places_from_one.rs";
    places_go_on "../exercises/barrier/wrong/places_go_on.rs";
    reads_the_generation_late "../exercises/barrier/wrong/reads_the_generation_late.rs";
    reads_the_place_late "../exercises/barrier/wrong/reads_the_place_late.rs";
    spins "../exercises/barrier/wrong/spins.rs";
    stays_open "../exercises/barrier/wrong/stays_open.rs";
    waits_with_a_lock "../exercises/barrier/wrong/waits_with_a_lock.rs";
    wakes_before_it_counts "../exercises/barrier/wrong/wakes_before_it_counts.rs";
    wakes_nobody "../exercises/barrier/wrong/wakes_nobody.rs";
    wakes_one "../exercises/barrier/wrong/wakes_one.rs";
    wakes_without_the_lock "../exercises/barrier/wrong/wakes_without_the_lock.rs";
    without_a_generation "../exercises/barrier/wrong/without_a_generation.rs";
    yields "../exercises/barrier/wrong/yields.rs";
}

fn main() -> ExitCode {
    trial::suite::main(
        &LESSON,
        &[lost_update::CANDIDATES, semaphore::CANDIDATES, barrier::CANDIDATES],
    )
}
