//! What it usually means.

pub const BEFORE: &str = "The worker is to run each task as it comes, until it is stopped. A channel \
    that is empty just now is no reason to end.";
pub const CLEAN_UP: &str = "`stop` returned before the clean-up was done. It belongs on every way out \
    of the worker's loop, and `stop` has to wait for the end of the thread: `join` does.";
pub const LEFT_BEHIND: &str = "A thread was left that waits for ever: who starts a thread has to have \
    a way to end it, whatever there is to do when the stop comes.";
pub const IN_HAND: &str = "`stop` returned while a task was still running. To set a flag, or to drop \
    a handle, waits for nobody: `join` waits until the thread has ended.";
pub const ORDER: &str = "First comes the end of the task in hand, which may need what is cleaned up, \
    then the clean-up, and only then the end of `stop`.";
pub const LATE: &str = "Once `stop` is called no other task may be begun, and at no time one beside \
    another. Look at the flag before each task, not only when the channel is empty: else a \
    worker whose tasks keep coming never stops.";
pub const KEPT: &str = "Tasks that are not run are to be thrown away, and with them what they hold: they \
    have to be dropped. A channel drops what is in it when its receiver is dropped; what is \
    forgotten or leaked stays for good.";
pub const ALONE: &str = "When all senders are gone, the worker is to run the tasks that are left, one \
    at a time and in order, then to clean up and to end, all without being stopped.";
pub const EACH_ITS_OWN: &str =
    "One worker was stopped, and another one ended with it: each has a flag of its own.";
