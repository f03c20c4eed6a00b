//! Every solution and every other right answer passes, every wrong answer gets its verdict.
//! Never includes an `answer.rs`, so a clone is green whatever its learner has written.

use std::process::ExitCode;

use lesson_01_threading::LESSON;

trial::candidates! {
    collect, check "../exercises/collect/check.rs";
    solution "../exercises/collect/solution.rs";
    by_channel "../exercises/collect/right/by_channel.rs";
    each_its_own_place "../exercises/collect/right/each_its_own_place.rs";
    last_one_wakes_the_caller "../exercises/collect/right/last_one_wakes_the_caller.rs";
    one_after_another_started "../exercises/collect/right/one_after_another_started.rs";
    the_caller_takes_one "../exercises/collect/right/the_caller_takes_one.rs";
    asks_again_and_again "../exercises/collect/wrong/asks_again_and_again.rs";
    backwards "../exercises/collect/wrong/backwards.rs";
    by_heart "../exercises/collect/wrong/by_heart.rs";
    counts_handles "../exercises/collect/wrong/counts_handles.rs";
    ends_the_process "../exercises/collect/wrong/ends_the_process.rs";
    forgets_the_last "../exercises/collect/wrong/forgets_the_last.rs";
    goes_round "../exercises/collect/wrong/goes_round.rs";
    in_no_thread "../exercises/collect/wrong/in_no_thread.rs";
    in_one_thread "../exercises/collect/wrong/in_one_thread.rs";
    in_order_of_completion "../exercises/collect/wrong/in_order_of_completion.rs";
    joins_with_the_lock "../exercises/collect/wrong/joins_with_the_lock.rs";
    keeps_a_sender "../exercises/collect/wrong/keeps_a_sender.rs";
    locks_while_it_works "../exercises/collect/wrong/locks_while_it_works.rs";
    one_after_the_other "../exercises/collect/wrong/one_after_the_other.rs";
    one_job_for_a_result "../exercises/collect/wrong/one_job_for_a_result.rs";
    prints "../exercises/collect/wrong/prints.rs";
    sleeps_instead "../exercises/collect/wrong/sleeps_instead.rs";
    sorted "../exercises/collect/wrong/sorted.rs";
    sorted_as_text "../exercises/collect/wrong/sorted_as_text.rs";
    takes_it_for_its_own "../exercises/collect/wrong/takes_it_for_its_own.rs";
    two_workers "../exercises/collect/wrong/two_workers.rs";
}

trial::candidates! {
    scoped_sum, check "../exercises/scoped_sum/check.rs";
    solution "../exercises/scoped_sum/solution.rs";
    a_slot_each "../exercises/scoped_sum/right/a_slot_each.rs";
    both_in_threads "../exercises/scoped_sum/right/both_in_threads.rs";
    by_channel "../exercises/scoped_sum/right/by_channel.rs";
    by_chunks "../exercises/scoped_sum/right/by_chunks.rs";
    from_the_right "../exercises/scoped_sum/right/from_the_right.rs";
    into_one_number "../exercises/scoped_sum/right/into_one_number.rs";
    a_set_of_sums "../exercises/scoped_sum/wrong/a_set_of_sums.rs";
    adds_again "../exercises/scoped_sum/wrong/adds_again.rs";
    by_heart "../exercises/scoped_sum/wrong/by_heart.rs";
    copies "../exercises/scoped_sum/wrong/copies.rs";
    counts_the_middle_twice "../exercises/scoped_sum/wrong/counts_the_middle_twice.rs";
    forgets_a_half "../exercises/scoped_sum/wrong/forgets_a_half.rs";
    in_one_thread "../exercises/scoped_sum/wrong/in_one_thread.rs";
    in_turn_if_there_are_many "../exercises/scoped_sum/wrong/in_turn_if_there_are_many.rs";
    in_turn_if_there_are_two "../exercises/scoped_sum/wrong/in_turn_if_there_are_two.rs";
    joins_in_the_sum "../exercises/scoped_sum/wrong/joins_in_the_sum.rs";
    joins_with_the_lock "../exercises/scoped_sum/wrong/joins_with_the_lock.rs";
    keeps_a_sender "../exercises/scoped_sum/wrong/keeps_a_sender.rs";
    knows_the_totals "../exercises/scoped_sum/wrong/knows_the_totals.rs";
    leaves_the_odd_one_out "../exercises/scoped_sum/wrong/leaves_the_odd_one_out.rs";
    locks_while_it_adds "../exercises/scoped_sum/wrong/locks_while_it_adds.rs";
    nothing_of_one "../exercises/scoped_sum/wrong/nothing_of_one.rs";
    one_after_the_other "../exercises/scoped_sum/wrong/one_after_the_other.rs";
    panics_without_numbers "../exercises/scoped_sum/wrong/panics_without_numbers.rs";
    sixteen_at_most "../exercises/scoped_sum/wrong/sixteen_at_most.rs";
    three_halves "../exercises/scoped_sum/wrong/three_halves.rs";
    whole_in_each_thread "../exercises/scoped_sum/wrong/whole_in_each_thread.rs";
    with_a_sign "../exercises/scoped_sum/wrong/with_a_sign.rs";
    without_the_given_sum "../exercises/scoped_sum/wrong/without_the_given_sum.rs";
}

trial::candidates! {
    stop_flag, check "../exercises/stop_flag/check.rs";
    solution "../exercises/stop_flag/solution.rs";
    a_channel_for_the_stop "../exercises/stop_flag/right/a_channel_for_the_stop.rs";
    a_queue_of_its_own "../exercises/stop_flag/right/a_queue_of_its_own.rs";
    cleans_up_whatever_comes "../exercises/stop_flag/right/cleans_up_whatever_comes.rs";
    parks_between_tasks "../exercises/stop_flag/right/parks_between_tasks.rs";
    the_caller_cleans_up "../exercises/stop_flag/right/the_caller_cleans_up.rs";
    the_last_owner "../exercises/stop_flag/right/the_last_owner.rs";
    a_bin_for_the_rest "../exercises/stop_flag/wrong/a_bin_for_the_rest.rs";
    a_thread_for_each_task "../exercises/stop_flag/wrong/a_thread_for_each_task.rs";
    asks_again_and_again "../exercises/stop_flag/wrong/asks_again_and_again.rs";
    cannot_stop_what_has_ended "../exercises/stop_flag/wrong/cannot_stop_what_has_ended.rs";
    cleans_up_at_once "../exercises/stop_flag/wrong/cleans_up_at_once.rs";
    cleans_up_only_when_stopped "../exercises/stop_flag/wrong/cleans_up_only_when_stopped.rs";
    empties_the_channel_first "../exercises/stop_flag/wrong/empties_the_channel_first.rs";
    ends_the_process "../exercises/stop_flag/wrong/ends_the_process.rs";
    ends_when_nothing_is_there "../exercises/stop_flag/wrong/ends_when_nothing_is_there.rs";
    forgets_the_tasks "../exercises/stop_flag/wrong/forgets_the_tasks.rs";
    gives_up_after_a_moment "../exercises/stop_flag/wrong/gives_up_after_a_moment.rs";
    has_as_good_as_ended "../exercises/stop_flag/wrong/has_as_good_as_ended.rs";
    in_batches "../exercises/stop_flag/wrong/in_batches.rs";
    leaks_the_channel "../exercises/stop_flag/wrong/leaks_the_channel.rs";
    leaves_its_thread "../exercises/stop_flag/wrong/leaves_its_thread.rs";
    locks_the_flag_too_long "../exercises/stop_flag/wrong/locks_the_flag_too_long.rs";
    looks_only_after_a_task "../exercises/stop_flag/wrong/looks_only_after_a_task.rs";
    one_flag_for_all "../exercises/stop_flag/wrong/one_flag_for_all.rs";
    reads_the_flag_after_recv "../exercises/stop_flag/wrong/reads_the_flag_after_recv.rs";
    reads_the_flag_before_recv "../exercises/stop_flag/wrong/reads_the_flag_before_recv.rs";
    returns_before_the_clean_up "../exercises/stop_flag/wrong/returns_before_the_clean_up.rs";
    returns_from_the_loop "../exercises/stop_flag/wrong/returns_from_the_loop.rs";
    sleeps_instead "../exercises/stop_flag/wrong/sleeps_instead.rs";
    spins_without_senders "../exercises/stop_flag/wrong/spins_without_senders.rs";
    waits_to_be_stopped "../exercises/stop_flag/wrong/waits_to_be_stopped.rs";
    works_in_start "../exercises/stop_flag/wrong/works_in_start.rs";
    works_in_stop "../exercises/stop_flag/wrong/works_in_stop.rs";
}

trial::candidates! {
    close_the_channel, check "../exercises/close_the_channel/check.rs";
    solution "../exercises/close_the_channel/solution.rs";
    buffer_and_condvars "../exercises/close_the_channel/right/buffer_and_condvars.rs";
    last_words "../exercises/close_the_channel/right/last_words.rs";
    none_left_over "../exercises/close_the_channel/right/none_left_over.rs";
    one_condvar_calls_all "../exercises/close_the_channel/right/one_condvar_calls_all.rs";
    parked "../exercises/close_the_channel/right/parked.rs";
    scoped "../exercises/close_the_channel/right/scoped.rs";
    tickets "../exercises/close_the_channel/right/tickets.rs";
    a_channel_each "../exercises/close_the_channel/wrong/a_channel_each.rs";
    a_pool_of_three "../exercises/close_the_channel/wrong/a_pool_of_three.rs";
    always_two "../exercises/close_the_channel/wrong/always_two.rs";
    at_most_five "../exercises/close_the_channel/wrong/at_most_five.rs";
    calls_only_when_it_was_full "../exercises/close_the_channel/wrong/calls_only_when_it_was_full.rs";
    collects_first "../exercises/close_the_channel/wrong/collects_first.rs";
    consumes_none_twice "../exercises/close_the_channel/wrong/consumes_none_twice.rs";
    consumes_elsewhere "../exercises/close_the_channel/wrong/consumes_elsewhere.rs";
    counts_the_one_in_hand "../exercises/close_the_channel/wrong/counts_the_one_in_hand.rs";
    cuts_the_items "../exercises/close_the_channel/wrong/cuts_the_items.rs";
    drops_items "../exercises/close_the_channel/wrong/drops_items.rs";
    forgets_to_notify "../exercises/close_the_channel/wrong/forgets_to_notify.rs";
    holds_the_lock "../exercises/close_the_channel/wrong/holds_the_lock.rs";
    joins_first "../exercises/close_the_channel/wrong/joins_first.rs";
    keeps_the_sender "../exercises/close_the_channel/wrong/keeps_the_sender.rs";
    last_in_first_out "../exercises/close_the_channel/wrong/last_in_first_out.rs";
    leaves_the_rest "../exercises/close_the_channel/wrong/leaves_the_rest.rs";
    looks_once_for_room "../exercises/close_the_channel/wrong/looks_once_for_room.rs";
    one_after_the_other "../exercises/close_the_channel/wrong/one_after_the_other.rs";
    one_condvar_calls_one "../exercises/close_the_channel/wrong/one_condvar_calls_one.rs";
    one_place_more "../exercises/close_the_channel/wrong/one_place_more.rs";
    polls "../exercises/close_the_channel/wrong/polls.rs";
    returns_early "../exercises/close_the_channel/wrong/returns_early.rs";
    stops_when_empty "../exercises/close_the_channel/wrong/stops_when_empty.rs";
    the_greatest_is_the_end "../exercises/close_the_channel/wrong/the_greatest_is_the_end.rs";
    unbounded "../exercises/close_the_channel/wrong/unbounded.rs";
    without_threads "../exercises/close_the_channel/wrong/without_threads.rs";
}

trial::candidates! {
    report_the_panic, check "../exercises/report_the_panic/check.rs";
    solution "../exercises/report_the_panic/solution.rs";
    caught_in_the_thread "../exercises/report_the_panic/right/caught_in_the_thread.rs";
    last_ends_first "../exercises/report_the_panic/right/last_ends_first.rs";
    scoped "../exercises/report_the_panic/right/scoped.rs";
    slots "../exercises/report_the_panic/right/slots.rs";
    a_number_is_text "../exercises/report_the_panic/wrong/a_number_is_text.rs";
    a_pool_of_four "../exercises/report_the_panic/wrong/a_pool_of_four.rs";
    an_empty_message_is_none "../exercises/report_the_panic/wrong/an_empty_message_is_none.rs";
    asks_the_box "../exercises/report_the_panic/wrong/asks_the_box.rs";
    clears_the_journal_first "../exercises/report_the_panic/wrong/clears_the_journal_first.rs";
    counts_on_a_line_for_each "../exercises/report_the_panic/wrong/counts_on_a_line_for_each.rs";
    ends_the_process "../exercises/report_the_panic/wrong/ends_the_process.rs";
    falls_over_an_older_poison "../exercises/report_the_panic/wrong/falls_over_an_older_poison.rs";
    falls_over_the_poison "../exercises/report_the_panic/wrong/falls_over_the_poison.rs";
    guesses "../exercises/report_the_panic/wrong/guesses.rs";
    holds_the_journal "../exercises/report_the_panic/wrong/holds_the_journal.rs";
    ignores_the_error "../exercises/report_the_panic/wrong/ignores_the_error.rs";
    in_order_of_completion "../exercises/report_the_panic/wrong/in_order_of_completion.rs";
    lazy "../exercises/report_the_panic/wrong/lazy.rs";
    leaves_out_the_panicked "../exercises/report_the_panic/wrong/leaves_out_the_panicked.rs";
    left_to_the_scope "../exercises/report_the_panic/wrong/left_to_the_scope.rs";
    loses_the_message "../exercises/report_the_panic/wrong/loses_the_message.rs";
    one_after_the_other "../exercises/report_the_panic/wrong/one_after_the_other.rs";
    only_str "../exercises/report_the_panic/wrong/only_str.rs";
    only_string "../exercises/report_the_panic/wrong/only_string.rs";
    only_the_first_line "../exercises/report_the_panic/wrong/only_the_first_line.rs";
    other_texts "../exercises/report_the_panic/wrong/other_texts.rs";
    prints_it "../exercises/report_the_panic/wrong/prints_it.rs";
    skips_the_poisoned "../exercises/report_the_panic/wrong/skips_the_poisoned.rs";
    sorts_the_journal "../exercises/report_the_panic/wrong/sorts_the_journal.rs";
    starts_a_new_page "../exercises/report_the_panic/wrong/starts_a_new_page.rs";
    stops_at_the_first "../exercises/report_the_panic/wrong/stops_at_the_first.rs";
    the_last_one_itself "../exercises/report_the_panic/wrong/the_last_one_itself.rs";
    trusts_every_payload "../exercises/report_the_panic/wrong/trusts_every_payload.rs";
    unwraps_join "../exercises/report_the_panic/wrong/unwraps_join.rs";
    writes_as_they_end "../exercises/report_the_panic/wrong/writes_as_they_end.rs";
    writes_no_line_twice "../exercises/report_the_panic/wrong/writes_no_line_twice.rs";
}

trial::candidates! {
    publish, loom "../exercises/publish/check.rs";
    solution "../exercises/publish/solution.rs";
    a_copy_beside_it "../exercises/publish/right/a_copy_beside_it.rs";
    a_fence_and_an_acquire "../exercises/publish/right/a_fence_and_an_acquire.rs";
    a_flag_for_an_unlikely_value "../exercises/publish/right/a_flag_for_an_unlikely_value.rs";
    a_flag_for_zero "../exercises/publish/right/a_flag_for_zero.rs";
    compare_exchange "../exercises/publish/right/compare_exchange.rs";
    fences "../exercises/publish/right/fences.rs";
    fetch_or "../exercises/publish/right/fetch_or.rs";
    fetch_update "../exercises/publish/right/fetch_update.rs";
    halves_with_a_mark "../exercises/publish/right/halves_with_a_mark.rs";
    looks_before_it_orders "../exercises/publish/right/looks_before_it_orders.rs";
    only_a_zero_needs_the_flag "../exercises/publish/right/only_a_zero_needs_the_flag.rs";
    refuses_a_second "../exercises/publish/right/refuses_a_second.rs";
    sequentially_consistent "../exercises/publish/right/sequentially_consistent.rs";
    states "../exercises/publish/right/states.rs";
    swap "../exercises/publish/right/swap.rs";
    the_upside_down_flag "../exercises/publish/right/the_upside_down_flag.rs";
    a_bit_for_the_flag "../exercises/publish/wrong/a_bit_for_the_flag.rs";
    a_store_that_acquires "../exercises/publish/wrong/a_store_that_acquires.rs";
    acquire_without_release "../exercises/publish/wrong/acquire_without_release.rs";
    acquires_on_both_sides "../exercises/publish/wrong/acquires_on_both_sides.rs";
    always_nothing "../exercises/publish/wrong/always_nothing.rs";
    always_the_newest "../exercises/publish/wrong/always_the_newest.rs";
    an_unlikely_value "../exercises/publish/wrong/an_unlikely_value.rs";
    by_heart "../exercises/publish/wrong/by_heart.rs";
    fences_for_the_compiler "../exercises/publish/wrong/fences_for_the_compiler.rs";
    forgets_the_value "../exercises/publish/wrong/forgets_the_value.rs";
    goes_round "../exercises/publish/wrong/goes_round.rs";
    in_a_thread_local "../exercises/publish/wrong/in_a_thread_local.rs";
    looked_too_early "../exercises/publish/wrong/looked_too_early.rs";
    never_looks_at_the_flag "../exercises/publish/wrong/never_looks_at_the_flag.rs";
    never_publishes "../exercises/publish/wrong/never_publishes.rs";
    one_fence "../exercises/publish/wrong/one_fence.rs";
    orders_for_the_first_reader "../exercises/publish/wrong/orders_for_the_first_reader.rs";
    orders_the_value_instead "../exercises/publish/wrong/orders_the_value_instead.rs";
    panics_when_empty "../exercises/publish/wrong/panics_when_empty.rs";
    relaxed_on_both_sides "../exercises/publish/wrong/relaxed_on_both_sides.rs";
    release_without_acquire "../exercises/publish/wrong/release_without_acquire.rs";
    sixteen_may_read "../exercises/publish/wrong/sixteen_may_read.rs";
    sleeps_in_between "../exercises/publish/wrong/sleeps_in_between.rs";
    takes_it_away "../exercises/publish/wrong/takes_it_away.rs";
    takes_it_for_a_moment "../exercises/publish/wrong/takes_it_for_a_moment.rs";
    the_acquire_fence_too_early "../exercises/publish/wrong/the_acquire_fence_too_early.rs";
    the_flag_first "../exercises/publish/wrong/the_flag_first.rs";
    the_halves_out_of_step "../exercises/publish/wrong/the_halves_out_of_step.rs";
    the_other_way_round "../exercises/publish/wrong/the_other_way_round.rs";
    the_release_fence_too_early "../exercises/publish/wrong/the_release_fence_too_early.rs";
    the_release_fence_too_late "../exercises/publish/wrong/the_release_fence_too_late.rs";
    the_strongest_in_the_wrong_place "../exercises/publish/wrong/the_strongest_in_the_wrong_place.rs";
    the_value_first "../exercises/publish/wrong/the_value_first.rs";
    waits_for_a_reader "../exercises/publish/wrong/waits_for_a_reader.rs";
    waits_for_the_flag "../exercises/publish/wrong/waits_for_the_flag.rs";
    zero_means_nothing "../exercises/publish/wrong/zero_means_nothing.rs";
}

fn main() -> ExitCode {
    trial::suite::main(
        &LESSON,
        &[
            collect::CANDIDATES,
            scoped_sum::CANDIDATES,
            stop_flag::CANDIDATES,
            close_the_channel::CANDIDATES,
            report_the_panic::CANDIDATES,
            publish::CANDIDATES,
        ],
    )
}
