//! What usually ends a wait that nothing ends.

use super::Waiting;
use super::story::NOBODY;

/// What usually ends such waits.
pub(crate) fn advice(waits: &[Waiting]) -> &'static str {
    let any = |words: &str| waits.iter().any(|wait| wait.what.contains(words));
    // First, since it is never the consequence of another wait.
    if any(NOBODY) {
        "A fork copies every lock as it stands, and no thread but the one that forks: a lock that \
         another thread held stays locked in the child for ever. Fork before there are other \
         threads, or start a program with `Command`. (A lock that one thread takes twice stays \
         locked as well.)"
    } else if any("into a full pipe") {
        "A pipe has room for 64 KiB: who writes more waits until somebody reads, so read before you \
         wait for the writer's end."
    } else if any("writing end is still open") {
        "A reader comes to the end of a pipe only when nobody has its writing end open any more. A \
         fork copies every open end: each process closes those that it does not use."
    } else if any("reads from a socket") {
        "Who reads from a socket waits until something comes, or until nobody has its other end \
         open any more. A fork copies every open end: each process closes those that it does not use."
    } else if any("a lock on the file") {
        "Who holds a lock gives it back before waiting for somebody who needs it."
    } else if any("for a signal") {
        "A signal that came before somebody waited for it is gone, unless it was blocked meanwhile."
    } else {
        ""
    }
}
