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
    withdraw, cases "../exercises/withdraw/check.rs";
    solution "../exercises/withdraw/solution.rs";
    a_lock_of_its_own "../exercises/withdraw/right/a_lock_of_its_own.rs";
    a_purse_goes_round "../exercises/withdraw/right/a_purse_goes_round.rs";
    a_teller "../exercises/withdraw/right/a_teller.rs";
    exchanges_until_done "../exercises/withdraw/right/exchanges_until_done.rs";
    looks_and_locks_again "../exercises/withdraw/right/looks_and_locks_again.rs";
    tries_until_it_is_free "../exercises/withdraw/right/tries_until_it_is_free.rs";
    updates "../exercises/withdraw/right/updates.rs";
    a_tellers_word "../exercises/withdraw/wrong/a_tellers_word.rs";
    gives_up "../exercises/withdraw/wrong/gives_up.rs";
    keeps_the_last_coin "../exercises/withdraw/wrong/keeps_the_last_coin.rs";
    looks_again_afterwards "../exercises/withdraw/wrong/looks_again_afterwards.rs";
    looks_only_once "../exercises/withdraw/wrong/looks_only_once.rs";
    looks_then_takes "../exercises/withdraw/wrong/looks_then_takes.rs";
    loses_what_is_paid_in "../exercises/withdraw/wrong/loses_what_is_paid_in.rs";
    matches_under_the_lock "../exercises/withdraw/wrong/matches_under_the_lock.rs";
    never_reads_again "../exercises/withdraw/wrong/never_reads_again.rs";
    reads_then_writes "../exercises/withdraw/wrong/reads_then_writes.rs";
    refuses_when_busy "../exercises/withdraw/wrong/refuses_when_busy.rs";
    says_yes "../exercises/withdraw/wrong/says_yes.rs";
    takes_and_puts_back "../exercises/withdraw/wrong/takes_and_puts_back.rs";
    two_locks "../exercises/withdraw/wrong/two_locks.rs";
    waits_for_money "../exercises/withdraw/wrong/waits_for_money.rs";
    writes_over "../exercises/withdraw/wrong/writes_over.rs";
}

trial::candidates! {
    compare_exchange, cases "../exercises/compare_exchange/check.rs";
    solution "../exercises/compare_exchange/solution.rs";
    a_hint_beside_it "../exercises/compare_exchange/right/a_hint_beside_it.rs";
    in_one_step "../exercises/compare_exchange/right/in_one_step.rs";
    lets_others_go_first "../exercises/compare_exchange/right/lets_others_go_first.rs";
    reads_each_time "../exercises/compare_exchange/right/reads_each_time.rs";
    updates "../exercises/compare_exchange/right/updates.rs";
    upside_down "../exercises/compare_exchange/right/upside_down.rs";
    a_lock_of_its_own "../exercises/compare_exchange/wrong/a_lock_of_its_own.rs";
    a_mutex "../exercises/compare_exchange/wrong/a_mutex.rs";
    a_read_write_lock "../exercises/compare_exchange/wrong/a_read_write_lock.rs";
    adds_the_difference "../exercises/compare_exchange/wrong/adds_the_difference.rs";
    compares_with_the_value "../exercises/compare_exchange/wrong/compares_with_the_value.rs";
    leaves_it_to_a_thread "../exercises/compare_exchange/wrong/leaves_it_to_a_thread.rs";
    never_reads_again "../exercises/compare_exchange/wrong/never_reads_again.rs";
    reads_then_writes "../exercises/compare_exchange/wrong/reads_then_writes.rs";
    swaps_and_puts_back "../exercises/compare_exchange/wrong/swaps_and_puts_back.rs";
    the_last_one "../exercises/compare_exchange/wrong/the_last_one.rs";
    tries_a_lock "../exercises/compare_exchange/wrong/tries_a_lock.rs";
    tries_once "../exercises/compare_exchange/wrong/tries_once.rs";
    tries_twice "../exercises/compare_exchange/wrong/tries_twice.rs";
    waits_for_the_same_again "../exercises/compare_exchange/wrong/waits_for_the_same_again.rs";
    writes_in_any_case "../exercises/compare_exchange/wrong/writes_in_any_case.rs";
    writes_when_it_failed "../exercises/compare_exchange/wrong/writes_when_it_failed.rs";
}

trial::candidates! {
    transfer, cases "../exercises/transfer/check.rs";
    solution "../exercises/transfer/solution.rs";
    accounts_in_use "../exercises/transfer/right/accounts_in_use.rs";
    by_address "../exercises/transfer/right/by_address.rs";
    gives_back_and_tries_again "../exercises/transfer/right/gives_back_and_tries_again.rs";
    locks_made_by_hand "../exercises/transfer/right/locks_made_by_hand.rs";
    one_at_a_time_takes_both "../exercises/transfer/right/one_at_a_time_takes_both.rs";
    purses "../exercises/transfer/right/purses.rs";
    read_write_locks "../exercises/transfer/right/read_write_locks.rs";
    gives_first "../exercises/transfer/wrong/gives_first.rs";
    in_the_order_given "../exercises/transfer/wrong/in_the_order_given.rs";
    keeps_the_first "../exercises/transfer/wrong/keeps_the_first.rs";
    keeps_the_last_coin "../exercises/transfer/wrong/keeps_the_last_coin.rs";
    locks_one_twice "../exercises/transfer/wrong/locks_one_twice.rs";
    looks_before_it_locks "../exercises/transfer/wrong/looks_before_it_locks.rs";
    looks_then_locks_all "../exercises/transfer/wrong/looks_then_locks_all.rs";
    makes_money "../exercises/transfer/wrong/makes_money.rs";
    moves_what_is_not_there "../exercises/transfer/wrong/moves_what_is_not_there.rs";
    one_after_the_other "../exercises/transfer/wrong/one_after_the_other.rs";
    one_lock_for_all "../exercises/transfer/wrong/one_lock_for_all.rs";
    refuses_the_same "../exercises/transfer/wrong/refuses_the_same.rs";
    refuses_when_busy "../exercises/transfer/wrong/refuses_when_busy.rs";
    says_yes "../exercises/transfer/wrong/says_yes.rs";
    shows_it_without_the_lock "../exercises/transfer/wrong/shows_it_without_the_lock.rs";
    takes_from_the_first "../exercises/transfer/wrong/takes_from_the_first.rs";
    the_richer_first "../exercises/transfer/wrong/the_richer_first.rs";
    tries_without_end "../exercises/transfer/wrong/tries_without_end.rs";
    two_atomics "../exercises/transfer/wrong/two_atomics.rs";
}

fn main() -> ExitCode {
    trial::suite::main(
        &LESSON,
        &[
            lost_update::CANDIDATES,
            withdraw::CANDIDATES,
            compare_exchange::CANDIDATES,
            transfer::CANDIDATES,
        ],
    )
}
