//! What it usually means.

pub const NOT_SET: &str = "`wait` came back although nobody has set the event. A condvar may wake a \
    thread that nobody notified: it looks again, and sleeps on if nothing has changed.";
pub const LATE: &str = "`wait` came back after a `clear`, and nobody has set the event again: what \
    `set` leaves behind for those who wait is not for those who come later.";
pub const IN_STEPS: &str = "`wait` came back although it was called after a `clear`, and nobody has \
    called `set` since. One who was in the middle of it when `is_set` said yes did the rest after the \
    `clear`: all that `set` changes, others have to see at once, as they do if one lock is held over it.";
pub const CLEARED: &str = "`wait` came back although nobody has set the event, but somebody has cleared \
    it: `clear` lets nobody go.";
pub const NOT_WOKEN: &str = "The event is set, and a thread sleeps on. Each `set` has to wake all who \
    wait, after it has set the event; and it must not come between a thread's last look and its \
    sleep: whoever looks keeps a lock until it sleeps, and `set` takes the same lock.";
pub const MISSED: &str = "A thread sleeps on that waited when the event was set. By the time it looked \
    again, or had its turn, something had taken the news away: `set` has to leave something behind \
    that neither `clear` nor another thread takes away from those who wait.";
pub const REMEMBERED: &str = "The event is set, and stays so until it is cleared: nobody who comes now \
    waits, neither the first one nor the next.";
pub const APART: &str =
    "Two events have nothing to do with each other: each needs a flag of its own.";
