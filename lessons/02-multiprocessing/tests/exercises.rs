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

fn main() -> ExitCode {
    let exercises = [
        reap::CANDIDATES,
        request_and_answer::CANDIDATES,
        framing::CANDIDATES,
        pool_map::CANDIDATES,
    ];
    trial::suite::main(&LESSON, &exercises)
}
