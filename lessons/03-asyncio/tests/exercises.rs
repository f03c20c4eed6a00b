//! Each exercise's solution and other right answers pass, and its wrong answers get their verdicts:
//! those whose tasks run on tokio.

use std::process::ExitCode;

use lesson_03_asyncio::LESSON;

trial::candidates! {
    gather, tasks "../exercises/gather/check.rs";
    solution "../exercises/gather/solution.rs";
    aborts_when_it_is_dropped "../exercises/gather/right/aborts_when_it_is_dropped.rs";
    one_joined_with_the_others "../exercises/gather/right/one_joined_with_the_others.rs";
    polls_all_itself "../exercises/gather/right/polls_all_itself.rs";
    replies_in_their_order "../exercises/gather/right/replies_in_their_order.rs";
    sorted_at_the_end "../exercises/gather/right/sorted_at_the_end.rs";
    a_runtime_of_its_own "../exercises/gather/wrong/a_runtime_of_its_own.rs";
    asks_again_and_again "../exercises/gather/wrong/asks_again_and_again.rs";
    in_batches "../exercises/gather/wrong/in_batches.rs";
    in_the_order_of_ending "../exercises/gather/wrong/in_the_order_of_ending.rs";
    keeps_a_sender "../exercises/gather/wrong/keeps_a_sender.rs";
    lazy_tasks "../exercises/gather/wrong/lazy_tasks.rs";
    one_by_one "../exercises/gather/wrong/one_by_one.rs";
    polls_what_was_ready "../exercises/gather/wrong/polls_what_was_ready.rs";
    spawns_and_awaits "../exercises/gather/wrong/spawns_and_awaits.rs";
    tasks_that_go_on "../exercises/gather/wrong/tasks_that_go_on.rs";
    the_first_to_end "../exercises/gather/wrong/the_first_to_end.rs";
    the_last_first "../exercises/gather/wrong/the_last_first.rs";
    wakes_nobody "../exercises/gather/wrong/wakes_nobody.rs";
}

trial::candidates! {
    task_group, tasks "../exercises/task_group/check.rs";
    solution "../exercises/task_group/solution.rs";
    aborts_and_joins "../exercises/task_group/right/aborts_and_joins.rs";
    handles_and_a_channel "../exercises/task_group/right/handles_and_a_channel.rs";
    polls_all_itself "../exercises/task_group/right/polls_all_itself.rs";
    tells_them_to_end "../exercises/task_group/right/tells_them_to_end.rs";
    detaches_the_others "../exercises/task_group/wrong/detaches_the_others.rs";
    does_not_wait_for_the_aborted "../exercises/task_group/wrong/does_not_wait_for_the_aborted.rs";
    in_the_order_of_starting "../exercises/task_group/wrong/in_the_order_of_starting.rs";
    one_by_one "../exercises/task_group/wrong/one_by_one.rs";
    outlive_the_group "../exercises/task_group/wrong/outlive_the_group.rs";
    siblings_go_on "../exercises/task_group/wrong/siblings_go_on.rs";
    swallows_the_error "../exercises/task_group/wrong/swallows_the_error.rs";
    takes_a_cancelled_one_for_a_panic "../exercises/task_group/wrong/takes_a_cancelled_one_for_a_panic.rs";
    the_last_error "../exercises/task_group/wrong/the_last_error.rs";
    waits_for_an_error "../exercises/task_group/wrong/waits_for_an_error.rs";
}

trial::candidates! {
    at_most_n, tasks "../exercises/at_most_n/check.rs";
    solution "../exercises/at_most_n/solution.rs";
    each_task_waits_for_a_permit "../exercises/at_most_n/right/each_task_waits_for_a_permit.rs";
    joins_one_before_the_next "../exercises/at_most_n/right/joins_one_before_the_next.rs";
    polls_them_itself "../exercises/at_most_n/right/polls_them_itself.rs";
    so_many_who_take_the_next "../exercises/at_most_n/right/so_many_who_take_the_next.rs";
    all_at_once "../exercises/at_most_n/wrong/all_at_once.rs";
    awaits_the_oldest "../exercises/at_most_n/wrong/awaits_the_oldest.rs";
    forgets_the_permit "../exercises/at_most_n/wrong/forgets_the_permit.rs";
    holds_a_lock_while_it_works "../exercises/at_most_n/wrong/holds_a_lock_while_it_works.rs";
    in_batches "../exercises/at_most_n/wrong/in_batches.rs";
    leaves_before_the_last_have_ended "../exercises/at_most_n/wrong/leaves_before_the_last_have_ended.rs";
    one_by_one "../exercises/at_most_n/wrong/one_by_one.rs";
    one_too_many "../exercises/at_most_n/wrong/one_too_many.rs";
    shares_them_out_before "../exercises/at_most_n/wrong/shares_them_out_before.rs";
    the_permit_is_gone_at_once "../exercises/at_most_n/wrong/the_permit_is_gone_at_once.rs";
    the_permit_stays_outside "../exercises/at_most_n/wrong/the_permit_stays_outside.rs";
}

trial::candidates! {
    back_pressure, tasks "../exercises/back_pressure/check.rs";
    solution "../exercises/back_pressure/solution.rs";
    a_queue_and_notify "../exercises/back_pressure/right/a_queue_and_notify.rs";
    counts_in_a_watch_channel "../exercises/back_pressure/right/counts_in_a_watch_channel.rs";
    room_first "../exercises/back_pressure/right/room_first.rs";
    two_tasks "../exercises/back_pressure/right/two_tasks.rs";
    an_unbounded_channel "../exercises/back_pressure/wrong/an_unbounded_channel.rs";
    batches_of_bound "../exercises/back_pressure/wrong/batches_of_bound.rs";
    drops_what_has_no_room "../exercises/back_pressure/wrong/drops_what_has_no_room.rs";
    ends_with_the_source "../exercises/back_pressure/wrong/ends_with_the_source.rs";
    keeps_a_sender "../exercises/back_pressure/wrong/keeps_a_sender.rs";
    one_at_a_time "../exercises/back_pressure/wrong/one_at_a_time.rs";
    one_in_hand "../exercises/back_pressure/wrong/one_in_hand.rs";
    reads_all_first "../exercises/back_pressure/wrong/reads_all_first.rs";
    the_permit_of_an_item_in_the_queue "../exercises/back_pressure/wrong/the_permit_of_an_item_in_the_queue.rs";
    two_more_than_the_channel_holds "../exercises/back_pressure/wrong/two_more_than_the_channel_holds.rs";
}

trial::candidates! {
    deadline, tasks "../exercises/deadline/check.rs";
    solution "../exercises/deadline/solution.rs";
    a_timeout_around_the_loop "../exercises/deadline/right/a_timeout_around_the_loop.rs";
    counts_what_is_left "../exercises/deadline/right/counts_what_is_left.rs";
    pauses_from_an_iterator "../exercises/deadline/right/pauses_from_an_iterator.rs";
    selects_one_sleep "../exercises/deadline/right/selects_one_sleep.rs";
    a_timeout_around_all "../exercises/deadline/wrong/a_timeout_around_all.rs";
    always_the_same_pause "../exercises/deadline/wrong/always_the_same_pause.rs";
    gives_up_at_the_first_failure "../exercises/deadline/wrong/gives_up_at_the_first_failure.rs";
    grows_by_the_first "../exercises/deadline/wrong/grows_by_the_first.rs";
    looks_between_the_calls "../exercises/deadline/wrong/looks_between_the_calls.rs";
    no_pause "../exercises/deadline/wrong/no_pause.rs";
    pauses_first "../exercises/deadline/wrong/pauses_first.rs";
    sleeps_after_the_last "../exercises/deadline/wrong/sleeps_after_the_last.rs";
    the_deadline_starts_anew "../exercises/deadline/wrong/the_deadline_starts_anew.rs";
    the_limit_for_each_call "../exercises/deadline/wrong/the_limit_for_each_call.rs";
    the_pauses_do_not_count "../exercises/deadline/wrong/the_pauses_do_not_count.rs";
}

trial::candidates! {
    stampede, tasks "../exercises/stampede/check.rs";
    solution "../exercises/stampede/solution.rs";
    a_lock_for_each_key "../exercises/stampede/right/a_lock_for_each_key.rs";
    a_notice_for_those_who_wait "../exercises/stampede/right/a_notice_for_those_who_wait.rs";
    looks_again_with_the_permit "../exercises/stampede/right/looks_again_with_the_permit.rs";
    a_cell_for_all_keys "../exercises/stampede/wrong/a_cell_for_all_keys.rs";
    keeps_nothing "../exercises/stampede/wrong/keeps_nothing.rs";
    keeps_the_failure "../exercises/stampede/wrong/keeps_the_failure.rs";
    looks_and_then_fetches "../exercises/stampede/wrong/looks_and_then_fetches.rs";
    looks_only_before_it_waits "../exercises/stampede/wrong/looks_only_before_it_waits.rs";
    one_lock_for_all_keys "../exercises/stampede/wrong/one_lock_for_all_keys.rs";
    tells_nobody_of_a_failure "../exercises/stampede/wrong/tells_nobody_of_a_failure.rs";
    wakes_only_one "../exercises/stampede/wrong/wakes_only_one.rs";
}

fn main() -> ExitCode {
    trial::suite::main(
        &LESSON,
        &[
            gather::CANDIDATES,
            task_group::CANDIDATES,
            at_most_n::CANDIDATES,
            back_pressure::CANDIDATES,
            deadline::CANDIDATES,
            stampede::CANDIDATES,
        ],
    )
}
