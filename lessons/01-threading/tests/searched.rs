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

fn main() -> ExitCode {
    trial::suite::main(&LESSON, &[lost_update::CANDIDATES, semaphore::CANDIDATES])
}
