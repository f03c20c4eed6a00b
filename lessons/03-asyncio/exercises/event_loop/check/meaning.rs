//! What it usually means that something is not as expected.

pub const NOT_IN_SPAWN: &str = "A task was polled by `spawn`. It is `run` that polls; until then a task \
    is kept.";
pub const IN_ORDER: &str = "Tasks are polled in the order in which they became ready: who was spawned or \
    woken first is first, and who wakes itself is behind those that wait already.";
pub const SPAWNED: &str = "A task that spawns others adds them behind those that are ready, and `run` \
    polls them like all others, until they have ended as well.";
pub const AGAIN: &str = "When `run` has returned, tasks may be spawned and `run` called again; without \
    tasks it returns at once.";
pub const ONCE: &str = "A task that was woken several times before its turn is polled once for all of \
    that: put it into the queue if it is not there yet.";
pub const FOR_NOTHING: &str = "A task was polled that nobody had woken. What has to be polled is what \
    the wakers say: each has to know which task it is for.";
pub const AFTER_THE_END: &str = "A task that had ended was polled again. A waker of it may be called \
    long afterwards, and has to find nothing.";
pub const DROPPED_AT_ONCE: &str = "A task that has ended is still there, with all that it holds: files, \
    locks, memory. Drop it before the next is polled, not when the loop goes.";
pub const STALE: &str = "A task was woken after it had ended: that is allowed, and does nothing to \
    anybody.";
pub const IN_ITS_PLACE: &str = "Task a had ended, c was spawned, and then a waker of a's was called: it has \
    woken c, which got a's place. A waker has to know which task it is for, not only where that was.";
pub const FROM_A_THREAD: &str = "A thread woke a task, once, while the loop was between two polls, in the \
    middle of one, or on its way to rest. That task is to be polled once more, when its turn comes, however \
    busy others keep the loop.";
pub const FROM_THREADS: &str = "Two threads woke a task each. Each is to be polled once more, however \
    close the two came to each other.";
pub const LOST: &str = "A task was woken, and the loop rests without having polled it. A task may be woken \
    in the middle of its own poll, too: then it has to be polled again. Whatever says that it is in \
    the queue already has to be taken back before the poll, not after it.";
pub const UNHEARD: &str = "A thread woke the task, and the loop rests without having polled it. The call \
    came between the loop's last look into its queue and its rest, or was not made at all. To look \
    and to rest has to be one step, as with a condvar and the queue's own lock, or with a `park` \
    that a call just before lets through; and the call has to come behind what it is about.";
pub const TOO_FEW: &str = "`run` returned, and a task was left that had not ended. Nobody is ready just \
    now says nothing: a task may still be woken, and tasks may have come while it ran.";
