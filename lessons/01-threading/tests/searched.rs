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
    begins_anew_when_asked "../exercises/lost_update/wrong/begins_anew_when_asked.rs";
    by_heart "../exercises/lost_update/wrong/by_heart.rs";
    calls_itself_for_ever "../exercises/lost_update/wrong/calls_itself_for_ever.rs";
    calls_one_of_those_who_wait "../exercises/lost_update/wrong/calls_one_of_those_who_wait.rs";
    collects_in_two_steps "../exercises/lost_update/wrong/collects_in_two_steps.rs";
    counts_threads "../exercises/lost_update/wrong/counts_threads.rs";
    counts_to_255 "../exercises/lost_update/wrong/counts_to_255.rs";
    ends_the_process "../exercises/lost_update/wrong/ends_the_process.rs";
    exchanges_once "../exercises/lost_update/wrong/exchanges_once.rs";
    fours_in_a_total "../exercises/lost_update/wrong/fours_in_a_total.rs";
    gives_up "../exercises/lost_update/wrong/gives_up.rs";
    gives_up_if_locked "../exercises/lost_update/wrong/gives_up_if_locked.rs";
    gives_up_when_busy_for_long "../exercises/lost_update/wrong/gives_up_when_busy_for_long.rs";
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
    room_for_sixteen "../exercises/lost_update/wrong/room_for_sixteen.rs";
    room_for_three_threads "../exercises/lost_update/wrong/room_for_three_threads.rs";
    sleeps_in_between "../exercises/lost_update/wrong/sleeps_in_between.rs";
    starts_threads_without_end "../exercises/lost_update/wrong/starts_threads_without_end.rs";
    takes_it_away "../exercises/lost_update/wrong/takes_it_away.rs";
    takes_it_away_to_look "../exercises/lost_update/wrong/takes_it_away_to_look.rs";
    takes_it_for_free "../exercises/lost_update/wrong/takes_it_for_free.rs";
    tens_and_ones "../exercises/lost_update/wrong/tens_and_ones.rs";
    tries_five_times "../exercises/lost_update/wrong/tries_five_times.rs";
    two_locks "../exercises/lost_update/wrong/two_locks.rs";
    two_locks_in_two_orders "../exercises/lost_update/wrong/two_locks_in_two_orders.rs";
    waits_for_a_turn "../exercises/lost_update/wrong/waits_for_a_turn.rs";
}

trial::candidates! {
    withdraw, cases "../exercises/withdraw/check.rs";
    solution "../exercises/withdraw/solution.rs";
    a_chain_of_balances "../exercises/withdraw/right/a_chain_of_balances.rs";
    a_lock_of_its_own "../exercises/withdraw/right/a_lock_of_its_own.rs";
    a_purse_goes_round "../exercises/withdraw/right/a_purse_goes_round.rs";
    a_teller "../exercises/withdraw/right/a_teller.rs";
    exchanges_until_done "../exercises/withdraw/right/exchanges_until_done.rs";
    looks_and_locks_again "../exercises/withdraw/right/looks_and_locks_again.rs";
    tries_until_it_is_free "../exercises/withdraw/right/tries_until_it_is_free.rs";
    two_books "../exercises/withdraw/right/two_books.rs";
    updates "../exercises/withdraw/right/updates.rs";
    a_tellers_word "../exercises/withdraw/wrong/a_tellers_word.rs";
    an_old_balance_when_busy "../exercises/withdraw/wrong/an_old_balance_when_busy.rs";
    calls_one_of_those_who_wait "../exercises/withdraw/wrong/calls_one_of_those_who_wait.rs";
    counts_in_32_bits "../exercises/withdraw/wrong/counts_in_32_bits.rs";
    counts_in_floats "../exercises/withdraw/wrong/counts_in_floats.rs";
    deposits_after_five_tries "../exercises/withdraw/wrong/deposits_after_five_tries.rs";
    gives_up "../exercises/withdraw/wrong/gives_up.rs";
    gives_up_paying_in "../exercises/withdraw/wrong/gives_up_paying_in.rs";
    gives_up_when_busy_for_long "../exercises/withdraw/wrong/gives_up_when_busy_for_long.rs";
    keeps_the_last_coin "../exercises/withdraw/wrong/keeps_the_last_coin.rs";
    looks_again_afterwards "../exercises/withdraw/wrong/looks_again_afterwards.rs";
    looks_first_at_what_came_in "../exercises/withdraw/wrong/looks_first_at_what_came_in.rs";
    looks_first_at_what_went_out "../exercises/withdraw/wrong/looks_first_at_what_went_out.rs";
    looks_only_once "../exercises/withdraw/wrong/looks_only_once.rs";
    looks_then_takes "../exercises/withdraw/wrong/looks_then_takes.rs";
    loses_one_of_two_deposits "../exercises/withdraw/wrong/loses_one_of_two_deposits.rs";
    loses_what_is_paid_in "../exercises/withdraw/wrong/loses_what_is_paid_in.rs";
    matches_under_the_lock "../exercises/withdraw/wrong/matches_under_the_lock.rs";
    never_reads_again "../exercises/withdraw/wrong/never_reads_again.rs";
    nothing_of_nothing "../exercises/withdraw/wrong/nothing_of_nothing.rs";
    reads_then_writes "../exercises/withdraw/wrong/reads_then_writes.rs";
    refuses_when_busy "../exercises/withdraw/wrong/refuses_when_busy.rs";
    remembers_sixteen "../exercises/withdraw/wrong/remembers_sixteen.rs";
    says_yes "../exercises/withdraw/wrong/says_yes.rs";
    takes_and_puts_back "../exercises/withdraw/wrong/takes_and_puts_back.rs";
    tries_five_times "../exercises/withdraw/wrong/tries_five_times.rs";
    two_locks "../exercises/withdraw/wrong/two_locks.rs";
    waits_for_money "../exercises/withdraw/wrong/waits_for_money.rs";
    writes_over "../exercises/withdraw/wrong/writes_over.rs";
}

trial::candidates! {
    compare_exchange, cases "../exercises/compare_exchange/check.rs";
    solution "../exercises/compare_exchange/solution.rs";
    a_hint_beside_it "../exercises/compare_exchange/right/a_hint_beside_it.rs";
    in_one_step "../exercises/compare_exchange/right/in_one_step.rs";
    lets_more_go_first_each_time "../exercises/compare_exchange/right/lets_more_go_first_each_time.rs";
    lets_others_go_first "../exercises/compare_exchange/right/lets_others_go_first.rs";
    reads_each_time "../exercises/compare_exchange/right/reads_each_time.rs";
    updates "../exercises/compare_exchange/right/updates.rs";
    upside_down "../exercises/compare_exchange/right/upside_down.rs";
    a_lock_of_its_own "../exercises/compare_exchange/wrong/a_lock_of_its_own.rs";
    a_mutex "../exercises/compare_exchange/wrong/a_mutex.rs";
    a_read_write_lock "../exercises/compare_exchange/wrong/a_read_write_lock.rs";
    adds_the_difference "../exercises/compare_exchange/wrong/adds_the_difference.rs";
    compares_with_the_value "../exercises/compare_exchange/wrong/compares_with_the_value.rs";
    in_two_halves "../exercises/compare_exchange/wrong/in_two_halves.rs";
    keeps_sixteen_values "../exercises/compare_exchange/wrong/keeps_sixteen_values.rs";
    leaves_it_to_a_thread "../exercises/compare_exchange/wrong/leaves_it_to_a_thread.rs";
    locks_when_tries_fail "../exercises/compare_exchange/wrong/locks_when_tries_fail.rs";
    never_reads_again "../exercises/compare_exchange/wrong/never_reads_again.rs";
    odd_and_even "../exercises/compare_exchange/wrong/odd_and_even.rs";
    reads_then_writes "../exercises/compare_exchange/wrong/reads_then_writes.rs";
    swaps_and_puts_back "../exercises/compare_exchange/wrong/swaps_and_puts_back.rs";
    the_last_one "../exercises/compare_exchange/wrong/the_last_one.rs";
    tries_a_lock "../exercises/compare_exchange/wrong/tries_a_lock.rs";
    tries_five_times "../exercises/compare_exchange/wrong/tries_five_times.rs";
    tries_once "../exercises/compare_exchange/wrong/tries_once.rs";
    tries_ten_times "../exercises/compare_exchange/wrong/tries_ten_times.rs";
    tries_twice "../exercises/compare_exchange/wrong/tries_twice.rs";
    waits_for_the_same_again "../exercises/compare_exchange/wrong/waits_for_the_same_again.rs";
    writes_after_four_tries "../exercises/compare_exchange/wrong/writes_after_four_tries.rs";
    writes_in_any_case "../exercises/compare_exchange/wrong/writes_in_any_case.rs";
    writes_when_it_failed "../exercises/compare_exchange/wrong/writes_when_it_failed.rs";
}

trial::candidates! {
    transfer, cases "../exercises/transfer/check.rs";
    solution "../exercises/transfer/solution.rs";
    accounts_in_use "../exercises/transfer/right/accounts_in_use.rs";
    booked_at_a_desk "../exercises/transfer/right/booked_at_a_desk.rs";
    by_address "../exercises/transfer/right/by_address.rs";
    counts_the_looks "../exercises/transfer/right/counts_the_looks.rs";
    gives_back_and_tries_again "../exercises/transfer/right/gives_back_and_tries_again.rs";
    locks_made_by_hand "../exercises/transfer/right/locks_made_by_hand.rs";
    one_at_a_time_takes_both "../exercises/transfer/right/one_at_a_time_takes_both.rs";
    purses "../exercises/transfer/right/purses.rs";
    read_write_locks "../exercises/transfer/right/read_write_locks.rs";
    compares_half_the_id "../exercises/transfer/wrong/compares_half_the_id.rs";
    counts_in_32_bits "../exercises/transfer/wrong/counts_in_32_bits.rs";
    counts_in_floats "../exercises/transfer/wrong/counts_in_floats.rs";
    does_not_look_again "../exercises/transfer/wrong/does_not_look_again.rs";
    gives_first "../exercises/transfer/wrong/gives_first.rs";
    gives_up "../exercises/transfer/wrong/gives_up.rs";
    in_order_of_the_difference "../exercises/transfer/wrong/in_order_of_the_difference.rs";
    in_order_of_three_digits "../exercises/transfer/wrong/in_order_of_three_digits.rs";
    in_the_order_given "../exercises/transfer/wrong/in_the_order_given.rs";
    keeps_the_first "../exercises/transfer/wrong/keeps_the_first.rs";
    keeps_the_last_coin "../exercises/transfer/wrong/keeps_the_last_coin.rs";
    locks_all_then_looks "../exercises/transfer/wrong/locks_all_then_looks.rs";
    locks_one_twice "../exercises/transfer/wrong/locks_one_twice.rs";
    looks_at_both_then_locks_all "../exercises/transfer/wrong/looks_at_both_then_locks_all.rs";
    looks_before_it_locks "../exercises/transfer/wrong/looks_before_it_locks.rs";
    looks_then_locks_all "../exercises/transfer/wrong/looks_then_locks_all.rs";
    makes_money "../exercises/transfer/wrong/makes_money.rs";
    moves_nothing_from_nothing "../exercises/transfer/wrong/moves_nothing_from_nothing.rs";
    moves_what_is_not_there "../exercises/transfer/wrong/moves_what_is_not_there.rs";
    one_after_the_other "../exercises/transfer/wrong/one_after_the_other.rs";
    one_flag_for_all "../exercises/transfer/wrong/one_flag_for_all.rs";
    one_lock_for_all "../exercises/transfer/wrong/one_lock_for_all.rs";
    refuses_the_same "../exercises/transfer/wrong/refuses_the_same.rs";
    refuses_when_busy "../exercises/transfer/wrong/refuses_when_busy.rs";
    remembers_sixteen "../exercises/transfer/wrong/remembers_sixteen.rs";
    reserves_it_first "../exercises/transfer/wrong/reserves_it_first.rs";
    says_yes "../exercises/transfer/wrong/says_yes.rs";
    shows_it_without_the_lock "../exercises/transfer/wrong/shows_it_without_the_lock.rs";
    sixteen_locks "../exercises/transfer/wrong/sixteen_locks.rs";
    takes_from_the_first "../exercises/transfer/wrong/takes_from_the_first.rs";
    takes_it_back "../exercises/transfer/wrong/takes_it_back.rs";
    the_richer_first "../exercises/transfer/wrong/the_richer_first.rs";
    tries_without_end "../exercises/transfer/wrong/tries_without_end.rs";
    two_atomics "../exercises/transfer/wrong/two_atomics.rs";
}

trial::candidates! {
    bounded_buffer, cases "../exercises/bounded_buffer/check.rs";
    solution "../exercises/bounded_buffer/solution.rs";
    a_channel "../exercises/bounded_buffer/right/a_channel.rs";
    a_condvar_for_each "../exercises/bounded_buffer/right/a_condvar_for_each.rs";
    a_keeper "../exercises/bounded_buffer/right/a_keeper.rs";
    a_lock_by_hand "../exercises/bounded_buffer/right/a_lock_by_hand.rs";
    a_ring "../exercises/bounded_buffer/right/a_ring.rs";
    all_to_take "../exercises/bounded_buffer/right/all_to_take.rs";
    hands_over "../exercises/bounded_buffer/right/hands_over.rs";
    impatient "../exercises/bounded_buffer/right/impatient.rs";
    in_turn "../exercises/bounded_buffer/right/in_turn.rs";
    one_condvar_calls_all "../exercises/bounded_buffer/right/one_condvar_calls_all.rs";
    parks "../exercises/bounded_buffer/right/parks.rs";
    passes_it_on "../exercises/bounded_buffer/right/passes_it_on.rs";
    semaphores "../exercises/bounded_buffer/right/semaphores.rs";
    tells_when_it_matters "../exercises/bounded_buffer/right/tells_when_it_matters.rs";
    tokens "../exercises/bounded_buffer/right/tokens.rs";
    a_mask_for_the_ring "../exercises/bounded_buffer/wrong/a_mask_for_the_ring.rs";
    asks_again_and_again "../exercises/bounded_buffer/wrong/asks_again_and_again.rs";
    copies_the_item "../exercises/bounded_buffer/wrong/copies_the_item.rs";
    drops_what_has_no_room "../exercises/bounded_buffer/wrong/drops_what_has_no_room.rs";
    forgets_the_same_item "../exercises/bounded_buffer/wrong/forgets_the_same_item.rs";
    gives_up "../exercises/bounded_buffer/wrong/gives_up.rs";
    holds_another_lock "../exercises/bounded_buffer/wrong/holds_another_lock.rs";
    looks_and_then_puts "../exercises/bounded_buffer/wrong/looks_and_then_puts.rs";
    looks_and_then_takes "../exercises/bounded_buffer/wrong/looks_and_then_takes.rs";
    looks_once_to_put "../exercises/bounded_buffer/wrong/looks_once_to_put.rs";
    looks_once_to_take "../exercises/bounded_buffer/wrong/looks_once_to_take.rs";
    newest_first "../exercises/bounded_buffer/wrong/newest_first.rs";
    no_more_than_three_wait "../exercises/bounded_buffer/wrong/no_more_than_three_wait.rs";
    one_condvar "../exercises/bounded_buffer/wrong/one_condvar.rs";
    one_condvar_looks_once "../exercises/bounded_buffer/wrong/one_condvar_looks_once.rs";
    one_for_all "../exercises/bounded_buffer/wrong/one_for_all.rs";
    one_too_few "../exercises/bounded_buffer/wrong/one_too_few.rs";
    one_too_many "../exercises/bounded_buffer/wrong/one_too_many.rs";
    parks_with_the_lock "../exercises/bounded_buffer/wrong/parks_with_the_lock.rs";
    pushes_the_oldest_out "../exercises/bounded_buffer/wrong/pushes_the_oldest_out.rs";
    put_tells_nobody "../exercises/bounded_buffer/wrong/put_tells_nobody.rs";
    puts_after_five_tries "../exercises/bounded_buffer/wrong/puts_after_five_tries.rs";
    remembers_two_sleepers "../exercises/bounded_buffer/wrong/remembers_two_sleepers.rs";
    sends_without_bound "../exercises/bounded_buffer/wrong/sends_without_bound.rs";
    sixteen_places "../exercises/bounded_buffer/wrong/sixteen_places.rs";
    sleeps_and_asks "../exercises/bounded_buffer/wrong/sleeps_and_asks.rs";
    take_tells_nobody "../exercises/bounded_buffer/wrong/take_tells_nobody.rs";
    takes_after_five_tries "../exercises/bounded_buffer/wrong/takes_after_five_tries.rs";
    the_ring_ends "../exercises/bounded_buffer/wrong/the_ring_ends.rs";
    the_smallest_first "../exercises/bounded_buffer/wrong/the_smallest_first.rs";
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
    zero_marks_a_free_place "../exercises/bounded_buffer/wrong/zero_marks_a_free_place.rs";
}

trial::candidates! {
    event, cases "../exercises/event/check.rs";
    solution "../exercises/event/solution.rs";
    a_channel_for_each "../exercises/event/right/a_channel_for_each.rs";
    a_gate_for_each_time "../exercises/event/right/a_gate_for_each_time.rs";
    a_list "../exercises/event/right/a_list.rs";
    a_server "../exercises/event/right/a_server.rs";
    asks_its_server "../exercises/event/right/asks_its_server.rs";
    one_number "../exercises/event/right/one_number.rs";
    parks "../exercises/event/right/parks.rs";
    sees_them_off "../exercises/event/right/sees_them_off.rs";
    without_a_lock_to_look "../exercises/event/right/without_a_lock_to_look.rs";
    a_lock_for_each "../exercises/event/wrong/a_lock_for_each.rs";
    asks_again_and_again "../exercises/event/wrong/asks_again_and_again.rs";
    clear_lets_go "../exercises/event/wrong/clear_lets_go.rs";
    clears_behind_itself "../exercises/event/wrong/clears_behind_itself.rs";
    counts_after_it_sets "../exercises/event/wrong/counts_after_it_sets.rs";
    counts_from_zero_again "../exercises/event/wrong/counts_from_zero_again.rs";
    counts_in_a_byte "../exercises/event/wrong/counts_in_a_byte.rs";
    counts_to_eight "../exercises/event/wrong/counts_to_eight.rs";
    goes_over_at_the_second_set "../exercises/event/wrong/goes_over_at_the_second_set.rs";
    hands_the_call_on "../exercises/event/wrong/hands_the_call_on.rs";
    leaves_permits "../exercises/event/wrong/leaves_permits.rs";
    looks_before_it_clears "../exercises/event/wrong/looks_before_it_clears.rs";
    looks_before_it_sets "../exercises/event/wrong/looks_before_it_sets.rs";
    looks_four_times "../exercises/event/wrong/looks_four_times.rs";
    looks_once "../exercises/event/wrong/looks_once.rs";
    looks_without_the_lock "../exercises/event/wrong/looks_without_the_lock.rs";
    misses_a_short_set "../exercises/event/wrong/misses_a_short_set.rs";
    never_cleared "../exercises/event/wrong/never_cleared.rs";
    notices_only_the_first "../exercises/event/wrong/notices_only_the_first.rs";
    one_flag_for_all "../exercises/event/wrong/one_flag_for_all.rs";
    sets_without_the_lock "../exercises/event/wrong/sets_without_the_lock.rs";
    sleeps_and_asks "../exercises/event/wrong/sleeps_and_asks.rs";
    sleeps_with_the_lock "../exercises/event/wrong/sleeps_with_the_lock.rs";
    takes_busy_for_no "../exercises/event/wrong/takes_busy_for_no.rs";
    takes_busy_for_yes "../exercises/event/wrong/takes_busy_for_yes.rs";
    time_runs_out "../exercises/event/wrong/time_runs_out.rs";
    turns_a_flag_over "../exercises/event/wrong/turns_a_flag_over.rs";
    waits_for_two "../exercises/event/wrong/waits_for_two.rs";
    wakes_nobody "../exercises/event/wrong/wakes_nobody.rs";
    wakes_one "../exercises/event/wrong/wakes_one.rs";
    wakes_those_who_are_there "../exercises/event/wrong/wakes_those_who_are_there.rs";
    wakes_three "../exercises/event/wrong/wakes_three.rs";
    yields_and_asks "../exercises/event/wrong/yields_and_asks.rs";
}

trial::candidates! {
    semaphore, cases "../exercises/semaphore/check.rs";
    solution "../exercises/semaphore/solution.rs";
    a_server "../exercises/semaphore/right/a_server.rs";
    atomic_while_one_is_free "../exercises/semaphore/right/atomic_while_one_is_free.rs";
    handed_over "../exercises/semaphore/right/handed_over.rs";
    numbered_seats "../exercises/semaphore/right/numbered_seats.rs";
    places_in_a_channel "../exercises/semaphore/right/places_in_a_channel.rs";
    tells_all "../exercises/semaphore/right/tells_all.rs";
    through_a_turnstile "../exercises/semaphore/right/through_a_turnstile.rs";
    tickets "../exercises/semaphore/right/tickets.rs";
    tokens_in_a_channel "../exercises/semaphore/right/tokens_in_a_channel.rs";
    tries_the_lock "../exercises/semaphore/right/tries_the_lock.rs";
    a_lock_for_each "../exercises/semaphore/wrong/a_lock_for_each.rs";
    a_signed_byte "../exercises/semaphore/wrong/a_signed_byte.rs";
    eight_bits "../exercises/semaphore/wrong/eight_bits.rs";
    enters_the_line_once "../exercises/semaphore/wrong/enters_the_line_once.rs";
    forgets_to_take "../exercises/semaphore/wrong/forgets_to_take.rs";
    gives_back_if_it_can "../exercises/semaphore/wrong/gives_back_if_it_can.rs";
    gives_back_twice "../exercises/semaphore/wrong/gives_back_twice.rs";
    goes_in_after_four_looks "../exercises/semaphore/wrong/goes_in_after_four_looks.rs";
    goes_in_when_time_is_up "../exercises/semaphore/wrong/goes_in_when_time_is_up.rs";
    guards_of_a_thread "../exercises/semaphore/wrong/guards_of_a_thread.rs";
    hands_over_and_adds "../exercises/semaphore/wrong/hands_over_and_adds.rs";
    if_and_below_zero "../exercises/semaphore/wrong/if_and_below_zero.rs";
    if_instead_of_while "../exercises/semaphore/wrong/if_instead_of_while.rs";
    keeps_it_in_a_panic "../exercises/semaphore/wrong/keeps_it_in_a_panic.rs";
    keeps_one_back "../exercises/semaphore/wrong/keeps_one_back.rs";
    knows_who_took_it "../exercises/semaphore/wrong/knows_who_took_it.rs";
    lets_everybody_in "../exercises/semaphore/wrong/lets_everybody_in.rs";
    locks_twice "../exercises/semaphore/wrong/locks_twice.rs";
    looks_then_takes "../exercises/semaphore/wrong/looks_then_takes.rs";
    never_gives_back "../exercises/semaphore/wrong/never_gives_back.rs";
    one_at_a_time "../exercises/semaphore/wrong/one_at_a_time.rs";
    one_for_all "../exercises/semaphore/wrong/one_for_all.rs";
    one_too_many "../exercises/semaphore/wrong/one_too_many.rs";
    poisons_itself "../exercises/semaphore/wrong/poisons_itself.rs";
    sets_to_the_limit "../exercises/semaphore/wrong/sets_to_the_limit.rs";
    sixteen_tickets "../exercises/semaphore/wrong/sixteen_tickets.rs";
    sleeps_and_asks "../exercises/semaphore/wrong/sleeps_and_asks.rs";
    spins "../exercises/semaphore/wrong/spins.rs";
    stays_in_the_line "../exercises/semaphore/wrong/stays_in_the_line.rs";
    tells_before_it_gives_back "../exercises/semaphore/wrong/tells_before_it_gives_back.rs";
    tells_in_acquire "../exercises/semaphore/wrong/tells_in_acquire.rs";
    tells_nobody "../exercises/semaphore/wrong/tells_nobody.rs";
    tells_only_when_none_was_free "../exercises/semaphore/wrong/tells_only_when_none_was_free.rs";
    tells_without_the_lock "../exercises/semaphore/wrong/tells_without_the_lock.rs";
    tries_with_a_permit "../exercises/semaphore/wrong/tries_with_a_permit.rs";
    two_locks "../exercises/semaphore/wrong/two_locks.rs";
    two_seats "../exercises/semaphore/wrong/two_seats.rs";
    waits_with_the_lock "../exercises/semaphore/wrong/waits_with_the_lock.rs";
    wakes_three "../exercises/semaphore/wrong/wakes_three.rs";
    yields "../exercises/semaphore/wrong/yields.rs";
}

trial::candidates! {
    barrier, cases "../exercises/barrier/check.rs";
    solution "../exercises/barrier/solution.rs";
    a_flag_for_each_time "../exercises/barrier/right/a_flag_for_each_time.rs";
    a_keeper "../exercises/barrier/right/a_keeper.rs";
    counted_by_an_atomic "../exercises/barrier/right/counted_by_an_atomic.rs";
    counts_on "../exercises/barrier/right/counts_on.rs";
    dropped_senders "../exercises/barrier/right/dropped_senders.rs";
    each_calls_its_neighbour "../exercises/barrier/right/each_calls_its_neighbour.rs";
    in_and_out "../exercises/barrier/right/in_and_out.rs";
    on_the_one_of_sync "../exercises/barrier/right/on_the_one_of_sync.rs";
    parked "../exercises/barrier/right/parked.rs";
    sense_reversing "../exercises/barrier/right/sense_reversing.rs";
    two_turnstiles "../exercises/barrier/right/two_turnstiles.rs";
    a_multiple_is_enough "../exercises/barrier/wrong/a_multiple_is_enough.rs";
    backwards_every_other_time "../exercises/barrier/wrong/backwards_every_other_time.rs";
    closes_when_the_next_one_comes "../exercises/barrier/wrong/closes_when_the_next_one_comes.rs";
    counts_down_as_they_leave "../exercises/barrier/wrong/counts_down_as_they_leave.rs";
    counts_in_two_steps "../exercises/barrier/wrong/counts_in_two_steps.rs";
    counts_who_is_missing "../exercises/barrier/wrong/counts_who_is_missing.rs";
    goes_on_after_five_tries "../exercises/barrier/wrong/goes_on_after_five_tries.rs";
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
    only_the_last_knows_its_place "../exercises/barrier/wrong/only_the_last_knows_its_place.rs";
    parks_without_a_flag "../exercises/barrier/wrong/parks_without_a_flag.rs";
    places_as_they_leave "../exercises/barrier/wrong/places_as_they_leave.rs";
    places_from_one "../exercises/barrier/wrong/places_from_one.rs";
    places_go_on "../exercises/barrier/wrong/places_go_on.rs";
    places_in_reverse "../exercises/barrier/wrong/places_in_reverse.rs";
    reads_the_generation_late "../exercises/barrier/wrong/reads_the_generation_late.rs";
    reads_the_place_late "../exercises/barrier/wrong/reads_the_place_late.rs";
    remembers_two_sleepers "../exercises/barrier/wrong/remembers_two_sleepers.rs";
    sixteen_times "../exercises/barrier/wrong/sixteen_times.rs";
    spins "../exercises/barrier/wrong/spins.rs";
    stays_open "../exercises/barrier/wrong/stays_open.rs";
    two_bits_for_all "../exercises/barrier/wrong/two_bits_for_all.rs";
    waits_with_a_lock "../exercises/barrier/wrong/waits_with_a_lock.rs";
    wakes_before_it_counts "../exercises/barrier/wrong/wakes_before_it_counts.rs";
    wakes_nobody "../exercises/barrier/wrong/wakes_nobody.rs";
    wakes_one "../exercises/barrier/wrong/wakes_one.rs";
    wakes_two "../exercises/barrier/wrong/wakes_two.rs";
    wakes_without_the_lock "../exercises/barrier/wrong/wakes_without_the_lock.rs";
    without_a_generation "../exercises/barrier/wrong/without_a_generation.rs";
    yields "../exercises/barrier/wrong/yields.rs";
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
    keeps_them_together "../exercises/no_rlock/right/keeps_them_together.rs";
    one_is_many "../exercises/no_rlock/right/one_is_many.rs";
    a_depth_for_each_thread "../exercises/no_rlock/wrong/a_depth_for_each_thread.rs";
    a_flag_for_all "../exercises/no_rlock/wrong/a_flag_for_all.rs";
    a_lock_for_each_line "../exercises/no_rlock/wrong/a_lock_for_each_line.rs";
    a_message_for_each_line "../exercises/no_rlock/wrong/a_message_for_each_line.rs";
    asks_itself "../exercises/no_rlock/wrong/asks_itself.rs";
    calls_one_of_those_who_wait "../exercises/no_rlock/wrong/calls_one_of_those_who_wait.rs";
    copies_five_times "../exercises/no_rlock/wrong/copies_five_times.rs";
    each_line_once "../exercises/no_rlock/wrong/each_line_once.rs";
    five_at_a_time "../exercises/no_rlock/wrong/five_at_a_time.rs";
    from_the_end "../exercises/no_rlock/wrong/from_the_end.rs";
    gives_up_when_busy_for_long "../exercises/no_rlock/wrong/gives_up_when_busy_for_long.rs";
    keeps_one_text "../exercises/no_rlock/wrong/keeps_one_text.rs";
    leaves_it_for_later "../exercises/no_rlock/wrong/leaves_it_for_later.rs";
    lets_another_thread_add "../exercises/no_rlock/wrong/lets_another_thread_add.rs";
    lets_go_in_the_middle "../exercises/no_rlock/wrong/lets_go_in_the_middle.rs";
    locks_twice "../exercises/no_rlock/wrong/locks_twice.rs";
    looks_and_then_goes_in "../exercises/no_rlock/wrong/looks_and_then_goes_in.rs";
    needs_a_first_line "../exercises/no_rlock/wrong/needs_a_first_line.rs";
    never_leaves "../exercises/no_rlock/wrong/never_leaves.rs";
    one_for_all "../exercises/no_rlock/wrong/one_for_all.rs";
    one_long_text "../exercises/no_rlock/wrong/one_long_text.rs";
    opens_at_the_first_door "../exercises/no_rlock/wrong/opens_at_the_first_door.rs";
    reads_at_the_side "../exercises/no_rlock/wrong/reads_at_the_side.rs";
    room_for_sixteen "../exercises/no_rlock/wrong/room_for_sixteen.rs";
    shares_the_gate "../exercises/no_rlock/wrong/shares_the_gate.rs";
    takes_the_lines_out_to_read "../exercises/no_rlock/wrong/takes_the_lines_out_to_read.rs";
    tells_nobody "../exercises/no_rlock/wrong/tells_nobody.rs";
    tries_and_goes_in "../exercises/no_rlock/wrong/tries_and_goes_in.rs";
    trims "../exercises/no_rlock/wrong/trims.rs";
    two_at_a_time "../exercises/no_rlock/wrong/two_at_a_time.rs";
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
    a_condvar_for_each_key "../exercises/once_on_a_miss/right/a_condvar_for_each_key.rs";
    a_new_map_for_each_value "../exercises/once_on_a_miss/right/a_new_map_for_each_value.rs";
    clones_outside "../exercises/once_on_a_miss/right/clones_outside.rs";
    one_maker_at_a_time "../exercises/once_on_a_miss/right/one_maker_at_a_time.rs";
    takes_a_turn "../exercises/once_on_a_miss/right/takes_a_turn.rs";
    waits_for_the_maker "../exercises/once_on_a_miss/right/waits_for_the_maker.rs";
    a_lock_for_each_miss "../exercises/once_on_a_miss/wrong/a_lock_for_each_miss.rs";
    always_writes "../exercises/once_on_a_miss/wrong/always_writes.rs";
    asks_ten_times "../exercises/once_on_a_miss/wrong/asks_ten_times.rs";
    by_its_length "../exercises/once_on_a_miss/wrong/by_its_length.rs";
    by_its_trimmed_letters "../exercises/once_on_a_miss/wrong/by_its_trimmed_letters.rs";
    gives_up_if_locked "../exercises/once_on_a_miss/wrong/gives_up_if_locked.rs";
    keeps_nothing "../exercises/once_on_a_miss/wrong/keeps_nothing.rs";
    keeps_sixteen "../exercises/once_on_a_miss/wrong/keeps_sixteen.rs";
    locks_in_two_orders "../exercises/once_on_a_miss/wrong/locks_in_two_orders.rs";
    looks_and_then_turns_the_flag "../exercises/once_on_a_miss/wrong/looks_and_then_turns_the_flag.rs";
    looks_in_two_steps "../exercises/once_on_a_miss/wrong/looks_in_two_steps.rs";
    looks_only_once "../exercises/once_on_a_miss/wrong/looks_only_once.rs";
    looks_twice "../exercises/once_on_a_miss/wrong/looks_twice.rs";
    makes_only_one "../exercises/once_on_a_miss/wrong/makes_only_one.rs";
    makes_without_a_lock "../exercises/once_on_a_miss/wrong/makes_without_a_lock.rs";
    never_there "../exercises/once_on_a_miss/wrong/never_there.rs";
    no_key_is_empty "../exercises/once_on_a_miss/wrong/no_key_is_empty.rs";
    one_at_a_time "../exercises/once_on_a_miss/wrong/one_at_a_time.rs";
    one_value_for_all "../exercises/once_on_a_miss/wrong/one_value_for_all.rs";
    reads_twice_at_once "../exercises/once_on_a_miss/wrong/reads_twice_at_once.rs";
    sixteen_letters "../exercises/once_on_a_miss/wrong/sixteen_letters.rs";
    tries_to_write_while_it_reads "../exercises/once_on_a_miss/wrong/tries_to_write_while_it_reads.rs";
    wakes_and_takes_it "../exercises/once_on_a_miss/wrong/wakes_and_takes_it.rs";
    wakes_before_it_is_there "../exercises/once_on_a_miss/wrong/wakes_before_it_is_there.rs";
    wakes_one "../exercises/once_on_a_miss/wrong/wakes_one.rs";
    wakes_two "../exercises/once_on_a_miss/wrong/wakes_two.rs";
    writes_while_it_reads "../exercises/once_on_a_miss/wrong/writes_while_it_reads.rs";
}

fn main() -> ExitCode {
    trial::suite::main(
        &LESSON,
        &[
            lost_update::CANDIDATES,
            withdraw::CANDIDATES,
            compare_exchange::CANDIDATES,
            transfer::CANDIDATES,
            bounded_buffer::CANDIDATES,
            event::CANDIDATES,
            semaphore::CANDIDATES,
            barrier::CANDIDATES,
            no_rlock::CANDIDATES,
            once_on_a_miss::CANDIDATES,
        ],
    )
}
