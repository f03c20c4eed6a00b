//! The rows, in the order of the lessons. Those of a further lesson are added with it.

use super::Misconception;

const fn row(
    scene: &'static str,
    exercise: &'static str,
    belief: &'static str,
    truth: &'static str,
) -> Misconception {
    Misconception { belief, truth, scene, exercise }
}

/// All that the book refutes.
pub static TABLE: &[Misconception] = &[
    row(
        "two_threads",
        "collect",
        "Threads run in the order in which they were started.",
        "Nothing orders them unless one waits for another.",
    ),
    row(
        "two_threads",
        "collect",
        "Results come back in the order in which the work was given out.",
        "They come in the order in which it is done; who wants another order has to keep it.",
    ),
    row(
        "two_threads",
        "collect",
        "To start each thread and join it at once is concurrent.",
        "A join waits, so the next thread starts when the last has ended.",
    ),
    row(
        "what_may_be_shared",
        "scoped_sum",
        "A thread may borrow what its parent owns, if the parent joins it.",
        "`thread::spawn` knows of no join; only `thread::scope` promises one.",
    ),
    row(
        "what_may_be_shared",
        "stop_flag",
        "A loop that reads a plain flag sees when another thread sets it.",
        "Only an atomic, or a value under a lock, promises that.",
    ),
    row(
        "lost_update",
        "lost_update",
        "`count += 1` is one step.",
        "It reads, adds and writes, and others may come between.",
    ),
    row(
        "lost_update",
        "lost_update",
        "A program that came out right a thousand times is right.",
        "A schedule that spoils it may be rare; all have to be tried.",
    ),
    row(
        "lost_update",
        "withdraw",
        "Two atomic operations one after the other are atomic together.",
        "Between them there is room for another thread.",
    ),
    row(
        "lost_update",
        "withdraw",
        "What I have checked is still so when I act on it.",
        "Only if the check and the act are under one lock.",
    ),
    row(
        "lost_update",
        "compare_exchange",
        "A compare-and-exchange that failed may be given up.",
        "It failed because another one was first; one reads again and tries again.",
    ),
    row(
        "lost_update",
        "lost_update",
        "A lock on the writer's side is enough; to read takes none.",
        "A reader without the lock sees what is half done.",
    ),
    row(
        "waiting_for_a_lock",
        "lost_update",
        "Each thread may have a lock of its own.",
        "A lock keeps out only those who take the same one.",
    ),
    row(
        "waiting_for_a_lock",
        "once_on_a_miss",
        "To hold a lock longer does no harm.",
        "While one computes under a lock, all others wait.",
    ),
    row(
        "deadlock",
        "no_rlock",
        "The same thread may take a lock twice.",
        "Rust's `Mutex` is no `RLock`: the second call waits for ever, or panics.",
    ),
    row(
        "deadlock",
        "transfer",
        "Locks may be taken in whatever order is at hand.",
        "Two orders make a circle, sooner or later.",
    ),
    row(
        "deadlock",
        "transfer",
        "A program that hangs now and then is slow.",
        "It has a deadlock that needs an unlucky schedule.",
    ),
    row(
        "back_pressure",
        "bounded_buffer",
        "Who is woken from a `wait` finds what it waited for.",
        "Another one may have been faster, or nobody called: one looks again, with `while`.",
    ),
    row(
        "back_pressure",
        "bounded_buffer",
        "To wake one is always enough.",
        "It may be one who cannot use it, and the one who could sleeps on.",
    ),
    row(
        "back_pressure",
        "bounded_buffer",
        "A channel slows its producer down.",
        "Only a bounded one; the other grows until memory ends.",
    ),
    row(
        "back_pressure",
        "close_the_channel",
        "A receiver's loop ends when all items have been received.",
        "It ends when the last sender is gone, and a sender that is kept keeps it open.",
    ),
    row(
        "a_thread_panics",
        "report_the_panic",
        "A panic in a thread ends the program.",
        "It ends the thread; the others go on, and `join` tells it.",
    ),
    row(
        "a_thread_panics",
        "report_the_panic",
        "A panic is told to nobody who does not look at the screen.",
        "`join` returns it, and a lock that was held is poisoned.",
    ),
    row(
        "own_memory",
        "own_memory",
        "Processes share their variables as threads do.",
        "Each has memory of its own; a copy is changed, not the original.",
    ),
    row(
        "own_memory",
        "own_memory",
        "The same address is the same memory.",
        "Each process has all addresses to itself.",
    ),
    row(
        "pipes",
        "framing",
        "What is written into a pipe arrives as it was written.",
        "A pipe carries bytes: messages may be cut, or run together.",
    ),
    row(
        "pipes",
        "request_and_answer",
        "A pipe ends when its writer has ended.",
        "It ends when nobody is left who could write, and a fork copies the end.",
    ),
    row(
        "five_workers",
        "reap",
        "A child that has ended is gone.",
        "It is a zombie until somebody waits for it.",
    ),
    row(
        "pool",
        "pool_map",
        "Work for a pool may be as small as one likes.",
        "A message costs far more than an addition.",
    ),
    row(
        "shared_memory",
        "shared_counter",
        "Processes can't lose each other's updates.",
        "In shared memory they can, just as threads.",
    ),
    row(
        "signals_and_shutdown",
        "stop_in_order",
        "Who is sent a signal has ended.",
        "It may still have work in hand; one waits until it has.",
    ),
    row(
        "start_methods",
        "no_fork_with_threads",
        "After a fork, all threads go on in the child.",
        "Only the one that forked does, and locks that others held stay locked.",
    ),
];
