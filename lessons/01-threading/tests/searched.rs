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
    gives_up "../exercises/lost_update/wrong/gives_up.rs";
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
    panics_if_locked "../exercises/lost_update/wrong/panics_if_locked.rs";
    reads_before_it_locks "../exercises/lost_update/wrong/reads_before_it_locks.rs";
    sleeps_in_between "../exercises/lost_update/wrong/sleeps_in_between.rs";
    starts_threads_without_end "../exercises/lost_update/wrong/starts_threads_without_end.rs";
    takes_it_away "../exercises/lost_update/wrong/takes_it_away.rs";
    two_locks "../exercises/lost_update/wrong/two_locks.rs";
    two_locks_in_two_orders "../exercises/lost_update/wrong/two_locks_in_two_orders.rs";
    waits_for_a_turn "../exercises/lost_update/wrong/waits_for_a_turn.rs";
}

trial::candidates! {
    no_rlock, cases "../exercises/no_rlock/check.rs";
    solution "../exercises/no_rlock/solution.rs";
    a_guard_in_hand "../exercises/no_rlock/right/a_guard_in_hand.rs";
    a_link_for_each_call "../exercises/no_rlock/right/a_link_for_each_call.rs";
    a_message_for_all "../exercises/no_rlock/right/a_message_for_all.rs";
    a_thread_that_writes "../exercises/no_rlock/right/a_thread_that_writes.rs";
    an_rlock_by_hand "../exercises/no_rlock/right/an_rlock_by_hand.rs";
    an_rlock_that_asks "../exercises/no_rlock/right/an_rlock_that_asks.rs";
    copies_and_compares "../exercises/no_rlock/right/copies_and_compares.rs";
    one_is_many "../exercises/no_rlock/right/one_is_many.rs";
    a_depth_for_each_thread "../exercises/no_rlock/wrong/a_depth_for_each_thread.rs";
    a_flag_for_all "../exercises/no_rlock/wrong/a_flag_for_all.rs";
    a_lock_for_each_line "../exercises/no_rlock/wrong/a_lock_for_each_line.rs";
    a_message_for_each_line "../exercises/no_rlock/wrong/a_message_for_each_line.rs";
    asks_itself "../exercises/no_rlock/wrong/asks_itself.rs";
    from_the_end "../exercises/no_rlock/wrong/from_the_end.rs";
    lets_another_thread_add "../exercises/no_rlock/wrong/lets_another_thread_add.rs";
    lets_go_in_the_middle "../exercises/no_rlock/wrong/lets_go_in_the_middle.rs";
    locks_twice "../exercises/no_rlock/wrong/locks_twice.rs";
    looks_and_then_goes_in "../exercises/no_rlock/wrong/looks_and_then_goes_in.rs";
    never_leaves "../exercises/no_rlock/wrong/never_leaves.rs";
    one_for_all "../exercises/no_rlock/wrong/one_for_all.rs";
    opens_at_the_first_door "../exercises/no_rlock/wrong/opens_at_the_first_door.rs";
    reads_at_the_side "../exercises/no_rlock/wrong/reads_at_the_side.rs";
    shares_the_gate "../exercises/no_rlock/wrong/shares_the_gate.rs";
    tells_nobody "../exercises/no_rlock/wrong/tells_nobody.rs";
    tries_and_goes_in "../exercises/no_rlock/wrong/tries_and_goes_in.rs";
    two_gates "../exercises/no_rlock/wrong/two_gates.rs";
    wakes_and_goes_in "../exercises/no_rlock/wrong/wakes_and_goes_in.rs";
    writes_back_a_copy "../exercises/no_rlock/wrong/writes_back_a_copy.rs";
    writes_with_a_reader_inside "../exercises/no_rlock/wrong/writes_with_a_reader_inside.rs";
}

trial::candidates! {
    once_on_a_miss, cases "../exercises/once_on_a_miss/check.rs";
    solution "../exercises/once_on_a_miss/solution.rs";
    a_cell_for_each_key "../exercises/once_on_a_miss/right/a_cell_for_each_key.rs";
    a_chain_of_cells "../exercises/once_on_a_miss/right/a_chain_of_cells.rs";
    a_new_map_for_each_value "../exercises/once_on_a_miss/right/a_new_map_for_each_value.rs";
    clones_outside "../exercises/once_on_a_miss/right/clones_outside.rs";
    one_maker_at_a_time "../exercises/once_on_a_miss/right/one_maker_at_a_time.rs";
    takes_a_turn "../exercises/once_on_a_miss/right/takes_a_turn.rs";
    waits_for_the_maker "../exercises/once_on_a_miss/right/waits_for_the_maker.rs";
    a_lock_for_each_miss "../exercises/once_on_a_miss/wrong/a_lock_for_each_miss.rs";
    always_writes "../exercises/once_on_a_miss/wrong/always_writes.rs";
    by_its_length "../exercises/once_on_a_miss/wrong/by_its_length.rs";
    gives_up_if_locked "../exercises/once_on_a_miss/wrong/gives_up_if_locked.rs";
    keeps_nothing "../exercises/once_on_a_miss/wrong/keeps_nothing.rs";
    locks_in_two_orders "../exercises/once_on_a_miss/wrong/locks_in_two_orders.rs";
    looks_and_then_turns_the_flag "../exercises/once_on_a_miss/wrong/looks_and_then_turns_the_flag.rs";
    looks_in_two_steps "../exercises/once_on_a_miss/wrong/looks_in_two_steps.rs";
    looks_only_once "../exercises/once_on_a_miss/wrong/looks_only_once.rs";
    makes_only_one "../exercises/once_on_a_miss/wrong/makes_only_one.rs";
    makes_without_a_lock "../exercises/once_on_a_miss/wrong/makes_without_a_lock.rs";
    never_there "../exercises/once_on_a_miss/wrong/never_there.rs";
    one_at_a_time "../exercises/once_on_a_miss/wrong/one_at_a_time.rs";
    one_value_for_all "../exercises/once_on_a_miss/wrong/one_value_for_all.rs";
    reads_twice_at_once "../exercises/once_on_a_miss/wrong/reads_twice_at_once.rs";
    tries_to_write_while_it_reads "../exercises/once_on_a_miss/wrong/tries_to_write_while_it_reads.rs";
    wakes_and_takes_it "../exercises/once_on_a_miss/wrong/wakes_and_takes_it.rs";
    wakes_before_it_is_there "../exercises/once_on_a_miss/wrong/wakes_before_it_is_there.rs";
    wakes_one "../exercises/once_on_a_miss/wrong/wakes_one.rs";
    writes_while_it_reads "../exercises/once_on_a_miss/wrong/writes_while_it_reads.rs";
}

fn main() -> ExitCode {
    trial::suite::main(
        &LESSON,
        &[lost_update::CANDIDATES, no_rlock::CANDIDATES, once_on_a_miss::CANDIDATES],
    )
}
