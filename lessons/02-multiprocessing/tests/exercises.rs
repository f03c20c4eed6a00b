//! Every solution and every other right answer passes its trial, every wrong answer gets its
//! verdict. A learner's `answer.rs` is never compiled here.
//!
//! `cargo test -p lesson-02-multiprocessing --test exercises -- --accept` writes the expected
//! reports and verdicts anew, for you to review; a name behind it, as in `--accept reap`, picks an
//! exercise. How to add one is told in `trial::processes`.

use std::process::ExitCode;

use lesson_02_multiprocessing::LESSON;

trial::candidates! {
    reap, processes "../exercises/reap/check.rs";
    solution "../exercises/reap/solution.rs";
    a_thread_for_each_wait "../exercises/reap/right/a_thread_for_each_wait.rs";
    any_by_its_number "../exercises/reap/right/any_by_its_number.rs";
    calls_itself "../exercises/reap/right/calls_itself.rs";
    last_one_first "../exercises/reap/right/last_one_first.rs";
    looks_and_then_reaps "../exercises/reap/right/looks_and_then_reaps.rs";
    with_a_struct "../exercises/reap/right/with_a_struct.rs";
    always_zero "../exercises/reap/wrong/always_zero.rs";
    as_the_shell_has_it "../exercises/reap/wrong/as_the_shell_has_it.rs";
    asks_again_and_again "../exercises/reap/wrong/asks_again_and_again.rs";
    by_libc "../exercises/reap/wrong/by_libc.rs";
    comes_back "../exercises/reap/wrong/comes_back.rs";
    exits "../exercises/reap/wrong/exits.rs";
    forks_twice "../exercises/reap/wrong/forks_twice.rs";
    forks_without_end "../exercises/reap/wrong/forks_without_end.rs";
    goes_on_in_the_loop "../exercises/reap/wrong/goes_on_in_the_loop.rs";
    in_no_process "../exercises/reap/wrong/in_no_process.rs";
    in_order_of_ending "../exercises/reap/wrong/in_order_of_ending.rs";
    in_threads "../exercises/reap/wrong/in_threads.rs";
    killed_is_zero "../exercises/reap/wrong/killed_is_zero.rs";
    kills_the_others "../exercises/reap/wrong/kills_the_others.rs";
    lazy "../exercises/reap/wrong/lazy.rs";
    leaks_a_pipe "../exercises/reap/wrong/leaks_a_pipe.rs";
    one_after_the_other "../exercises/reap/wrong/one_after_the_other.rs";
    sleeps_and_asks "../exercises/reap/wrong/sleeps_and_asks.rs";
    two_at_a_time "../exercises/reap/wrong/two_at_a_time.rs";
    waits_for_nobody "../exercises/reap/wrong/waits_for_nobody.rs";
    waits_for_the_end_of_its_own_pipe "../exercises/reap/wrong/waits_for_the_end_of_its_own_pipe.rs";
    waits_for_the_last "../exercises/reap/wrong/waits_for_the_last.rs";
    waits_in_the_child "../exercises/reap/wrong/waits_in_the_child.rs";
    zombies "../exercises/reap/wrong/zombies.rs";
}

trial::candidates! {
    own_memory, processes "../exercises/own_memory/check.rs";
    solution "../exercises/own_memory/solution.rs";
    as_text "../exercises/own_memory/right/as_text.rs";
    in_a_file_without_a_name "../exercises/own_memory/right/in_a_file_without_a_name.rs";
    in_a_socket "../exercises/own_memory/right/in_a_socket.rs";
    in_shared_memory "../exercises/own_memory/right/in_shared_memory.rs";
    one_pipe_for_all "../exercises/own_memory/right/one_pipe_for_all.rs";
    waits_first "../exercises/own_memory/right/waits_first.rs";
    adds_totals_up "../exercises/own_memory/wrong/adds_totals_up.rs";
    as_if_it_came_back "../exercises/own_memory/wrong/as_if_it_came_back.rs";
    from_nothing_on "../exercises/own_memory/wrong/from_nothing_on.rs";
    in_a_static "../exercises/own_memory/wrong/in_a_static.rs";
    in_an_arc "../exercises/own_memory/wrong/in_an_arc.rs";
    in_no_process "../exercises/own_memory/wrong/in_no_process.rs";
    in_the_exit_code "../exercises/own_memory/wrong/in_the_exit_code.rs";
    in_threads "../exercises/own_memory/wrong/in_threads.rs";
    keeps_the_end_of_its_pipe "../exercises/own_memory/wrong/keeps_the_end_of_its_pipe.rs";
    never_waits "../exercises/own_memory/wrong/never_waits.rs";
    one_after_the_other "../exercises/own_memory/wrong/one_after_the_other.rs";
    over_a_channel "../exercises/own_memory/wrong/over_a_channel.rs";
    the_last_one_wins "../exercises/own_memory/wrong/the_last_one_wins.rs";
}

trial::candidates! {
    request_and_answer, processes "../exercises/request_and_answer/check.rs";
    solution "../exercises/request_and_answer/solution.rs";
    a_socket_pair "../exercises/request_and_answer/right/a_socket_pair.rs";
    from_chunk_to_chunk "../exercises/request_and_answer/right/from_chunk_to_chunk.rs";
    the_length_first "../exercises/request_and_answer/right/the_length_first.rs";
    with_nix "../exercises/request_and_answer/right/with_nix.rs";
    writes_in_a_thread "../exercises/request_and_answer/right/writes_in_a_thread.rs";
    as_text "../exercises/request_and_answer/wrong/as_text.rs";
    comes_back "../exercises/request_and_answer/wrong/comes_back.rs";
    forgets_an_end "../exercises/request_and_answer/wrong/forgets_an_end.rs";
    in_a_variable "../exercises/request_and_answer/wrong/in_a_variable.rs";
    never_waits "../exercises/request_and_answer/wrong/never_waits.rs";
    one_read "../exercises/request_and_answer/wrong/one_read.rs";
    one_read_in_the_child "../exercises/request_and_answer/wrong/one_read_in_the_child.rs";
    sends_it_back_to_work "../exercises/request_and_answer/wrong/sends_it_back_to_work.rs";
    takes_nothing_for_an_answer "../exercises/request_and_answer/wrong/takes_nothing_for_an_answer.rs";
    the_child_keeps_an_end "../exercises/request_and_answer/wrong/the_child_keeps_an_end.rs";
    the_parent_could_answer_itself "../exercises/request_and_answer/wrong/the_parent_could_answer_itself.rs";
    the_parent_keeps_an_end "../exercises/request_and_answer/wrong/the_parent_keeps_an_end.rs";
    waits_before_it_reads "../exercises/request_and_answer/wrong/waits_before_it_reads.rs";
    waits_before_it_writes "../exercises/request_and_answer/wrong/waits_before_it_writes.rs";
    works_in_the_parent "../exercises/request_and_answer/wrong/works_in_the_parent.rs";
}

trial::candidates! {
    framing, processes "../exercises/framing/check.rs";
    solution "../exercises/framing/solution.rs";
    as_it_comes "../exercises/framing/right/as_it_comes.rs";
    from_read_to_read "../exercises/framing/right/from_read_to_read.rs";
    keeps_a_buffer "../exercises/framing/right/keeps_a_buffer.rs";
    looks_before_it_reads "../exercises/framing/right/looks_before_it_reads.rs";
    with_a_buf_reader "../exercises/framing/right/with_a_buf_reader.rs";
    as_text "../exercises/framing/wrong/as_text.rs";
    believes_any_length "../exercises/framing/wrong/believes_any_length.rs";
    counts_the_length_too "../exercises/framing/wrong/counts_the_length_too.rs";
    cut_is_the_end "../exercises/framing/wrong/cut_is_the_end.rs";
    cut_is_whole "../exercises/framing/wrong/cut_is_whole.rs";
    cut_length_is_the_end "../exercises/framing/wrong/cut_length_is_the_end.rs";
    drops_the_rest "../exercises/framing/wrong/drops_the_rest.rs";
    end_is_an_error "../exercises/framing/wrong/end_is_an_error.rs";
    length_in_a_byte "../exercises/framing/wrong/length_in_a_byte.rs";
    length_in_two_bytes "../exercises/framing/wrong/length_in_two_bytes.rs";
    lowest_first "../exercises/framing/wrong/lowest_first.rs";
    never_notices_the_end "../exercises/framing/wrong/never_notices_the_end.rs";
    nothing_is_the_end "../exercises/framing/wrong/nothing_is_the_end.rs";
    one_read_for_the_message "../exercises/framing/wrong/one_read_for_the_message.rs";
    one_read_is_one_message "../exercises/framing/wrong/one_read_is_one_message.rs";
    one_write "../exercises/framing/wrong/one_write.rs";
    receives_any_length "../exercises/framing/wrong/receives_any_length.rs";
    refuses_the_longest "../exercises/framing/wrong/refuses_the_longest.rs";
    refuses_too_late "../exercises/framing/wrong/refuses_too_late.rs";
    sends_any_length "../exercises/framing/wrong/sends_any_length.rs";
    stays_in_the_buffer "../exercises/framing/wrong/stays_in_the_buffer.rs";
    takes_memory_first "../exercises/framing/wrong/takes_memory_first.rs";
    two_orders "../exercises/framing/wrong/two_orders.rs";
    up_to_a_newline "../exercises/framing/wrong/up_to_a_newline.rs";
    waits_for_the_end "../exercises/framing/wrong/waits_for_the_end.rs";
    waits_for_the_next "../exercises/framing/wrong/waits_for_the_next.rs";
}

trial::candidates! {
    pool_map, processes "../exercises/pool_map/check.rs";
    solution "../exercises/pool_map/solution.rs";
    a_thread_for_each_worker "../exercises/pool_map/right/a_thread_for_each_worker.rs";
    an_end_for_each "../exercises/pool_map/right/an_end_for_each.rs";
    hands_out_one_by_one "../exercises/pool_map/right/hands_out_one_by_one.rs";
    one_way_back "../exercises/pool_map/right/one_way_back.rs";
    a_new_worker_for_each_item "../exercises/pool_map/wrong/a_new_worker_for_each_item.rs";
    a_process_for_each_item "../exercises/pool_map/wrong/a_process_for_each_item.rs";
    does_empty_ones_again "../exercises/pool_map/wrong/does_empty_ones_again.rs";
    fills_the_queue_first "../exercises/pool_map/wrong/fills_the_queue_first.rs";
    hands_out_ahead "../exercises/pool_map/wrong/hands_out_ahead.rs";
    in_equal_shares "../exercises/pool_map/wrong/in_equal_shares.rs";
    in_order_of_completion "../exercises/pool_map/wrong/in_order_of_completion.rs";
    in_rounds "../exercises/pool_map/wrong/in_rounds.rs";
    in_threads "../exercises/pool_map/wrong/in_threads.rs";
    mixed_up "../exercises/pool_map/wrong/mixed_up.rs";
    never_closes_the_queue "../exercises/pool_map/wrong/never_closes_the_queue.rs";
    one_read "../exercises/pool_map/wrong/one_read.rs";
    one_worker_less "../exercises/pool_map/wrong/one_worker_less.rs";
    one_worker_more "../exercises/pool_map/wrong/one_worker_more.rs";
    waits_before_it_reads "../exercises/pool_map/wrong/waits_before_it_reads.rs";
    workers_inherit_lines "../exercises/pool_map/wrong/workers_inherit_lines.rs";
    workers_keep_the_queue_open "../exercises/pool_map/wrong/workers_keep_the_queue_open.rs";
    zombies "../exercises/pool_map/wrong/zombies.rs";
}

trial::candidates! {
    a_worker_dies, processes "../exercises/a_worker_dies/check.rs";
    solution "../exercises/a_worker_dies/solution.rs";
    a_thread_for_each_worker "../exercises/a_worker_dies/right/a_thread_for_each_worker.rs";
    again_at_once "../exercises/a_worker_dies/right/again_at_once.rs";
    by_its_exit "../exercises/a_worker_dies/right/by_its_exit.rs";
    by_select "../exercises/a_worker_dies/right/by_select.rs";
    the_items_are_inherited "../exercises/a_worker_dies/right/the_items_are_inherited.rs";
    a_process_for_each_item "../exercises/a_worker_dies/wrong/a_process_for_each_item.rs";
    a_try_alone "../exercises/a_worker_dies/wrong/a_try_alone.rs";
    all_is_lost "../exercises/a_worker_dies/wrong/all_is_lost.rs";
    an_error_for_what_is_given_up "../exercises/a_worker_dies/wrong/an_error_for_what_is_given_up.rs";
    counts_deaths "../exercises/a_worker_dies/wrong/counts_deaths.rs";
    does_it_itself "../exercises/a_worker_dies/wrong/does_it_itself.rs";
    gives_up_all_after_three "../exercises/a_worker_dies/wrong/gives_up_all_after_three.rs";
    in_order_of_completion "../exercises/a_worker_dies/wrong/in_order_of_completion.rs";
    keeps_the_childs_end "../exercises/a_worker_dies/wrong/keeps_the_childs_end.rs";
    leaks_the_lines_of_the_dead "../exercises/a_worker_dies/wrong/leaks_the_lines_of_the_dead.rs";
    loses_the_item "../exercises/a_worker_dies/wrong/loses_the_item.rs";
    nothing_is_a_death "../exercises/a_worker_dies/wrong/nothing_is_a_death.rs";
    one_is_not_replaced "../exercises/a_worker_dies/wrong/one_is_not_replaced.rs";
    one_try_less "../exercises/a_worker_dies/wrong/one_try_less.rs";
    one_try_more "../exercises/a_worker_dies/wrong/one_try_more.rs";
    only_who_was_killed "../exercises/a_worker_dies/wrong/only_who_was_killed.rs";
    says_one_try "../exercises/a_worker_dies/wrong/says_one_try.rs";
    the_others_again "../exercises/a_worker_dies/wrong/the_others_again.rs";
    the_pool_shrinks "../exercises/a_worker_dies/wrong/the_pool_shrinks.rs";
    tries_without_end "../exercises/a_worker_dies/wrong/tries_without_end.rs";
    two_to_be_sure "../exercises/a_worker_dies/wrong/two_to_be_sure.rs";
    zero_is_done "../exercises/a_worker_dies/wrong/zero_is_done.rs";
    zombies "../exercises/a_worker_dies/wrong/zombies.rs";
}

trial::candidates! {
    shared_counter, processes "../exercises/shared_counter/check.rs";
    solution "../exercises/shared_counter/solution.rs";
    a_file_as_lock "../exercises/shared_counter/right/a_file_as_lock.rs";
    a_lock_beside_it "../exercises/shared_counter/right/a_lock_beside_it.rs";
    a_token_in_a_pipe "../exercises/shared_counter/right/a_token_in_a_pipe.rs";
    tries_until_it_succeeds "../exercises/shared_counter/right/tries_until_it_succeeds.rs";
    with_update "../exercises/shared_counter/right/with_update.rs";
    a_mutex_in_each_process "../exercises/shared_counter/wrong/a_mutex_in_each_process.rs";
    a_thousand_for_each "../exercises/shared_counter/wrong/a_thousand_for_each.rs";
    adds_and_then_reads "../exercises/shared_counter/wrong/adds_and_then_reads.rs";
    an_inherited_file_lock "../exercises/shared_counter/wrong/an_inherited_file_lock.rs";
    from_one_on "../exercises/shared_counter/wrong/from_one_on.rs";
    in_a_static "../exercises/shared_counter/wrong/in_a_static.rs";
    in_an_arc "../exercises/shared_counter/wrong/in_an_arc.rs";
    in_threads "../exercises/shared_counter/wrong/in_threads.rs";
    in_two_steps "../exercises/shared_counter/wrong/in_two_steps.rs";
    maps_in_the_child "../exercises/shared_counter/wrong/maps_in_the_child.rs";
    one_after_the_other "../exercises/shared_counter/wrong/one_after_the_other.rs";
    one_mapping_for_all_calls "../exercises/shared_counter/wrong/one_mapping_for_all_calls.rs";
    private_mapping "../exercises/shared_counter/wrong/private_mapping.rs";
    reads_before_it_waits "../exercises/shared_counter/wrong/reads_before_it_waits.rs";
    sees_that_all_have_counted "../exercises/shared_counter/wrong/sees_that_all_have_counted.rs";
    sums_up_what_each_has_drawn "../exercises/shared_counter/wrong/sums_up_what_each_has_drawn.rs";
    takes_a_failure_for_a_number "../exercises/shared_counter/wrong/takes_a_failure_for_a_number.rs";
}

trial::candidates! {
    stop_in_order, processes "../exercises/stop_in_order/check.rs";
    solution "../exercises/stop_in_order/solution.rs";
    a_flag_and_ppoll "../exercises/stop_in_order/right/a_flag_and_ppoll.rs";
    kills_who_is_done "../exercises/stop_in_order/right/kills_who_is_done.rs";
    with_a_signalfd "../exercises/stop_in_order/right/with_a_signalfd.rs";
    an_interruption_is_an_error "../exercises/stop_in_order/wrong/an_interruption_is_an_error.rs";
    does_it_itself "../exercises/stop_in_order/wrong/does_it_itself.rs";
    ends_when_idle "../exercises/stop_in_order/wrong/ends_when_idle.rs";
    gives_all_out "../exercises/stop_in_order/wrong/gives_all_out.rs";
    goes_on "../exercises/stop_in_order/wrong/goes_on.rs";
    holds_the_lines "../exercises/stop_in_order/wrong/holds_the_lines.rs";
    keeps_its_handler "../exercises/stop_in_order/wrong/keeps_its_handler.rs";
    kills_its_workers "../exercises/stop_in_order/wrong/kills_its_workers.rs";
    leaves_zombies "../exercises/stop_in_order/wrong/leaves_zombies.rs";
    locks_in_the_handler "../exercises/stop_in_order/wrong/locks_in_the_handler.rs";
    looks_after_a_read "../exercises/stop_in_order/wrong/looks_after_a_read.rs";
    no_groups "../exercises/stop_in_order/wrong/no_groups.rs";
    one_worker "../exercises/stop_in_order/wrong/one_worker.rs";
    prints_in_the_handler "../exercises/stop_in_order/wrong/prints_in_the_handler.rs";
    reads_one_ahead "../exercises/stop_in_order/wrong/reads_one_ahead.rs";
    reads_them_all "../exercises/stop_in_order/wrong/reads_them_all.rs";
    sends_it_on "../exercises/stop_in_order/wrong/sends_it_on.rs";
    the_second_one_ends_it "../exercises/stop_in_order/wrong/the_second_one_ends_it.rs";
    the_signal_last "../exercises/stop_in_order/wrong/the_signal_last.rs";
    workers_die_of_it "../exercises/stop_in_order/wrong/workers_die_of_it.rs";
    workers_give_up "../exercises/stop_in_order/wrong/workers_give_up.rs";
}

trial::candidates! {
    no_fork_with_threads, processes "../exercises/no_fork_with_threads/check.rs";
    solution "../exercises/no_fork_with_threads/solution.rs";
    a_fork_server "../exercises/no_fork_with_threads/right/a_fork_server.rs";
    in_lines_of_text "../exercises/no_fork_with_threads/right/in_lines_of_text.rs";
    killed_at_the_end "../exercises/no_fork_with_threads/right/killed_at_the_end.rs";
    over_a_socket "../exercises/no_fork_with_threads/right/over_a_socket.rs";
    a_thread_that_forks "../exercises/no_fork_with_threads/wrong/a_thread_that_forks.rs";
    comes_back "../exercises/no_fork_with_threads/wrong/comes_back.rs";
    forks_when_asked "../exercises/no_fork_with_threads/wrong/forks_when_asked.rs";
    forks_when_first_asked "../exercises/no_fork_with_threads/wrong/forks_when_first_asked.rs";
    in_a_thread "../exercises/no_fork_with_threads/wrong/in_a_thread.rs";
    in_no_process "../exercises/no_fork_with_threads/wrong/in_no_process.rs";
    leaves_it_running "../exercises/no_fork_with_threads/wrong/leaves_it_running.rs";
    never_waits "../exercises/no_fork_with_threads/wrong/never_waits.rs";
    one_request_only "../exercises/no_fork_with_threads/wrong/one_request_only.rs";
    the_child_keeps_an_end "../exercises/no_fork_with_threads/wrong/the_child_keeps_an_end.rs";
}

trial::candidates! {
    file_lock, processes "../exercises/file_lock/check.rs";
    solution "../exercises/file_lock/solution.rs";
    a_guard "../exercises/file_lock/right/a_guard.rs";
    asks_before_it_waits "../exercises/file_lock/right/asks_before_it_waits.rs";
    removes_it_and_looks_again "../exercises/file_lock/right/removes_it_and_looks_again.rs";
    waits_in_a_thread "../exercises/file_lock/right/waits_in_a_thread.rs";
    with_nix "../exercises/file_lock/right/with_nix.rs";
    a_mutex_in_each_process "../exercises/file_lock/wrong/a_mutex_in_each_process.rs";
    a_shared_lock "../exercises/file_lock/wrong/a_shared_lock.rs";
    asks_again_and_again "../exercises/file_lock/wrong/asks_again_and_again.rs";
    begins_with_a_file_of_its_own "../exercises/file_lock/wrong/begins_with_a_file_of_its_own.rs";
    closes_it_at_once "../exercises/file_lock/wrong/closes_it_at_once.rs";
    drops_the_guard "../exercises/file_lock/wrong/drops_the_guard.rs";
    gives_up "../exercises/file_lock/wrong/gives_up.rs";
    keeps_it_open "../exercises/file_lock/wrong/keeps_it_open.rs";
    leaves_it_to_others "../exercises/file_lock/wrong/leaves_it_to_others.rs";
    locks_twice "../exercises/file_lock/wrong/locks_twice.rs";
    one_file_for_all "../exercises/file_lock/wrong/one_file_for_all.rs";
    opened_once "../exercises/file_lock/wrong/opened_once.rs";
    removes_the_file "../exercises/file_lock/wrong/removes_the_file.rs";
    the_file_is_the_lock "../exercises/file_lock/wrong/the_file_is_the_lock.rs";
    until_the_file_is_gone "../exercises/file_lock/wrong/until_the_file_is_gone.rs";
    works_at_once "../exercises/file_lock/wrong/works_at_once.rs";
}

trial::candidates! {
    time_limit, processes "../exercises/time_limit/check.rs";
    solution "../exercises/time_limit/solution.rs";
    a_process_that_watches "../exercises/time_limit/right/a_process_that_watches.rs";
    a_thread_reads "../exercises/time_limit/right/a_thread_reads.rs";
    by_select "../exercises/time_limit/right/by_select.rs";
    reads_without_waiting "../exercises/time_limit/right/reads_without_waiting.rs";
    all_in_time "../exercises/time_limit/wrong/all_in_time.rs";
    asks_politely "../exercises/time_limit/wrong/asks_politely.rs";
    by_its_exit_code "../exercises/time_limit/wrong/by_its_exit_code.rs";
    in_no_child "../exercises/time_limit/wrong/in_no_child.rs";
    its_own_group "../exercises/time_limit/wrong/its_own_group.rs";
    keeps_its_end "../exercises/time_limit/wrong/keeps_its_end.rs";
    kills_and_leaves "../exercises/time_limit/wrong/kills_and_leaves.rs";
    leaks_an_end "../exercises/time_limit/wrong/leaks_an_end.rs";
    leaves_the_rest "../exercises/time_limit/wrong/leaves_the_rest.rs";
    looks_after_a_read "../exercises/time_limit/wrong/looks_after_a_read.rs";
    no_group "../exercises/time_limit/wrong/no_group.rs";
    only_the_child "../exercises/time_limit/wrong/only_the_child.rs";
    only_the_child_and_reads_no_more "../exercises/time_limit/wrong/only_the_child_and_reads_no_more.rs";
    reads_at_the_end "../exercises/time_limit/wrong/reads_at_the_end.rs";
    reads_once_more "../exercises/time_limit/wrong/reads_once_more.rs";
    throws_away "../exercises/time_limit/wrong/throws_away.rs";
    waits_before_it_reads "../exercises/time_limit/wrong/waits_before_it_reads.rs";
    waits_for_the_time "../exercises/time_limit/wrong/waits_for_the_time.rs";
}

fn main() -> ExitCode {
    trial::suite::main(
        &LESSON,
        &[
            reap::CANDIDATES,
            own_memory::CANDIDATES,
            request_and_answer::CANDIDATES,
            framing::CANDIDATES,
            pool_map::CANDIDATES,
            a_worker_dies::CANDIDATES,
            shared_counter::CANDIDATES,
            stop_in_order::CANDIDATES,
            no_fork_with_threads::CANDIDATES,
            file_lock::CANDIDATES,
            time_limit::CANDIDATES,
        ],
    )
}
