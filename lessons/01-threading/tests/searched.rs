//! As `exercises.rs`, for the exercises whose answers are tried under every schedule.

use std::process::ExitCode;

use lesson_01_threading::LESSON;

trial::candidates! {
    lost_update, cases "../exercises/lost_update/check.rs";
    solution "../exercises/lost_update/solution.rs";
    a_lock_by_hand "../exercises/lost_update/right/a_lock_by_hand.rs";
    a_place_for_each_addition "../exercises/lost_update/right/a_place_for_each_addition.rs";
    a_thread_that_counts "../exercises/lost_update/right/a_thread_that_counts.rs";
    each_in_its_own_place "../exercises/lost_update/right/each_in_its_own_place.rs";
    in_one_step "../exercises/lost_update/right/in_one_step.rs";
    messages_in_a_channel "../exercises/lost_update/right/messages_in_a_channel.rs";
    one_after_another "../exercises/lost_update/right/one_after_another.rs";
    to_read_and_to_write "../exercises/lost_update/right/to_read_and_to_write.rs";
    tries_again "../exercises/lost_update/right/tries_again.rs";
    a_lock_of_its_own "../exercises/lost_update/wrong/a_lock_of_its_own.rs";
    adds_later "../exercises/lost_update/wrong/adds_later.rs";
    adds_to_a_copy "../exercises/lost_update/wrong/adds_to_a_copy.rs";
    adds_two "../exercises/lost_update/wrong/adds_two.rs";
    by_heart "../exercises/lost_update/wrong/by_heart.rs";
    calls_itself_for_ever "../exercises/lost_update/wrong/calls_itself_for_ever.rs";
    counts_threads "../exercises/lost_update/wrong/counts_threads.rs";
    ends_the_process "../exercises/lost_update/wrong/ends_the_process.rs";
    exchanges_once "../exercises/lost_update/wrong/exchanges_once.rs";
    grows_without_end "../exercises/lost_update/wrong/grows_without_end.rs";
    in_two_steps "../exercises/lost_update/wrong/in_two_steps.rs";
    is_busy_for_ever "../exercises/lost_update/wrong/is_busy_for_ever.rs";
    keeps_the_lock "../exercises/lost_update/wrong/keeps_the_lock.rs";
    lets_go_at_once "../exercises/lost_update/wrong/lets_go_at_once.rs";
    locks_only_to_read "../exercises/lost_update/wrong/locks_only_to_read.rs";
    locks_twice "../exercises/lost_update/wrong/locks_twice.rs";
    looks_before_it_turns_the_flag "../exercises/lost_update/wrong/looks_before_it_turns_the_flag.rs";
    never_begins_anew "../exercises/lost_update/wrong/never_begins_anew.rs";
    never_looks_again "../exercises/lost_update/wrong/never_looks_again.rs";
    never_opens_the_flag "../exercises/lost_update/wrong/never_opens_the_flag.rs";
    one_for_all "../exercises/lost_update/wrong/one_for_all.rs";
    one_for_each_thread "../exercises/lost_update/wrong/one_for_each_thread.rs";
    reads_before_it_locks "../exercises/lost_update/wrong/reads_before_it_locks.rs";
    sleeps_in_between "../exercises/lost_update/wrong/sleeps_in_between.rs";
    starts_threads_without_end "../exercises/lost_update/wrong/starts_threads_without_end.rs";
    takes_it_away "../exercises/lost_update/wrong/takes_it_away.rs";
    two_locks "../exercises/lost_update/wrong/two_locks.rs";
    waits_for_a_turn "../exercises/lost_update/wrong/waits_for_a_turn.rs";
}

fn main() -> ExitCode {
    trial::suite::main(&LESSON, &[lost_update::CANDIDATES])
}
