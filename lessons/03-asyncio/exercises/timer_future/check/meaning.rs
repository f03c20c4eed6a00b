//! What it usually means that something is not as expected.

pub const TOO_EARLY: &str = "The timer was ready before its time. A poll says nothing about the time: \
    anybody may poll at any time, and only the clock knows.";
pub const WOKEN_EARLY: &str = "Its task was woken before its time, and so is polled for nothing, again \
    and again. `Pending` and a call of the clock's are enough: leave it to that to wake.";
pub const ONE_CALL: &str = "The clock is to be asked for one call, not for one a poll, and whoever is \
    polled often must not fill it. A thread of one's own does not know the time, either.";
pub const NOT_WOKEN: &str = "Its time has come, and it was not woken, or more than once. The waker of \
    the last poll has to lie where the clock's call finds it: `Pending` promises that somebody wakes.";
pub const NOT_READY: &str =
    "Its time is over, and it was not ready. Look at the clock in each poll.";
pub const KEPT: &str = "The call was made, the timer is gone, and a waker of it is still kept: a task \
    lasts as long as somebody has its waker. What is leaked, or holds itself, never goes.";
pub const FROM_THE_CALL: &str = "The time counts from the call of `sleep`, not from the first poll: \
    nothing in an `async fn` is run before that, and so it looks at the clock too late.";
pub const LATE: &str = "It is time, as the clock says, and the timer was pending: it waits for the \
    call, which may come late. It has to look at the clock itself.";
pub const LAST_WAKER: &str = "It was polled for another task, and that was not woken. Tasks may hand \
    a future on: what counts is the waker of the last poll, so each poll has to leave its own. If \
    the call came before that, the time has come, and the poll can see it.";
pub const ONLY_THE_LAST: &str = "A task was woken that has handed the timer on. Only the one that \
    polled last is to be woken.";
pub const DROPPED: &str = "A timer that was dropped has woken somebody. The clock still makes its \
    call: see that it finds nothing, as with a `Weak`, or take the waker away in `drop`.";
pub const APART: &str = "Two timers on one clock have nothing to do with each other: each has a waker \
    and a call of its own.";
pub const LOST: &str = "The time came while it was polled, and it was never woken: the call found no \
    waker yet. Leave the waker first, then see that there is a call, and look at the clock last; or \
    do it all under the lock that the call takes.";
pub const ONLY_ONCE: &str = "Its task was woken more than once. The call wakes it; a poll that is ready \
    wakes nobody, since whoever polls knows by then.";
pub const UNDER_LOCK: &str = "Who was woken polled at once, inside of `wake`, and hangs or was not \
    ready: the lock that the poll takes was held meanwhile. Take the waker out, give the lock back, \
    and only then wake. The lock of an `if let` or a `match` is held to its end.";
