//! Work that meets, that is held, that is done in another order, and whose results are long.

#[path = "check/calls.rs"]
mod calls;

use trial::Report;

use self::calls::{Left, WORKERS, crowd, few, last_first, long_ones, thousands, while_one_is_held};
use super::answer::{self, Work};

/// Calls the answer and reports what it did.
pub fn report() -> Report {
    let mut left = Left::default();
    let crowd = crowd(&mut left);
    let is_pool = crowd.children <= WORKERS;
    Report::new()
        .line("calls of work, for 8 items", crowd.calls, CALLS)
        .line("children that worked", crowd.children, CHILDREN)
        .line("most at the same time", crowd.most, MOST)
        .line("done while one was held", while_one_is_held(&mut left), HELD)
        .line("results, done last first", last_first(&mut left), RESULTS)
        .line("results of one, and of none", few(&mut left), RESULTS)
        .line("long results that came whole", long_ones(&mut left), LONG_ONES)
        .line("results of thousands", thousands(is_pool, &mut left), THOUSANDS)
        .line("processes alive on return", left.alive, ALIVE)
        .line("zombies on return", left.zombies, ZOMBIES)
        .line("descriptors left open", left.open, OPEN)
}

const CALLS: &str = "Each item has to be worked on, and once.";
const CHILDREN: &str = "As many children are to work as there are to be workers: each does one item \
    after the other, and ends when there are no more. The parent does none of the work.";
const MOST: &str = "As many items are to be worked on at the same time as there are workers: start \
    them all before you wait for a result, and let each take its next item when it is done with one.";
const HELD: &str = "One worker was kept at its item, and items were left undone that were meant for \
    it, or that waited for it. Do not deal them out beforehand, nor in rounds: each worker takes one \
    from the same queue when it is free.";
const RESULTS: &str = "The results (told by the numbers of their items) are to be returned in the \
    items' order, whichever is done first, and as they are, be it without a byte. Send along which \
    item a result belongs to.";
const LONG_ONES: &str = "Results that are longer than a pipe has room for come in pieces: one `read` \
    returns a part, and if several workers write into one pipe, their pieces come mixed up. Send each \
    result's length before it, and read to that; give each worker a pipe of its own.";
const THOUSANDS: &str = "Of thousands of items not every result came back in its place.";
const ALIVE: &str = "When it returned, workers were still running. They end when there is no more to \
    do; wait for each of them.";
const ZOMBIES: &str = "A child that nobody waits for stays in the process table as a zombie, though \
    all its results have been read. Call `waitpid` for each of them.";
const OPEN: &str = "An end of a pipe is still open. It is closed when its owner is dropped; one that \
    was leaked or forgotten stays until the process ends.";
