//! What usually ends a wait.

use shared::trace::Wait;

/// What usually ends such a wait.
pub(crate) fn advice(waits: &[Wait]) -> &'static str {
    let all_of = |words: &[&str]| {
        waits.iter().any(|wait| words.iter().all(|words| wait.because.contains(words)))
    };
    // The sender of a check is not the answer's to drop.
    if all_of(&["still alive", "/check"]) {
        "Who sits in `recv` notices nothing else until a message comes or the last sender is gone."
    } else if all_of(&["still alive"]) {
        "A receiver ends only when every sender has been dropped."
    } else if all_of(&["this very thread holds"]) {
        "A thread that locks twice waits for itself: no lock of Rust's is re-entrant."
    } else if all_of(&["holds it since"]) {
        "Give a lock back before waiting for somebody who needs it, and take two in one order."
    } else if waits.iter().any(|wait| wait.wants.contains("a notification of the condvar")) {
        "A notification reaches only those who wait at that moment, and one of them if it is \
         `notify_one`: whoever changes what others wait for has to notify, after the change, all \
         whom it concerns."
    } else if waits.iter().any(|wait| wait.wants.contains("the others at the barrier")) {
        "A barrier lets nobody go until as many threads have come as it was made for."
    } else if waits.iter().any(|wait| wait.wants.contains("to be unparked")) {
        "An `unpark` reaches only the one thread it is for. Who is called in vain has to be in the \
         line again before it parks, and who gets in without a call has to leave the line: else a \
         call goes to one that does not wait, and one that waits gets none."
    } else {
        ""
    }
}
