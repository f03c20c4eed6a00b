//! Work that kills who does it: once, each time, or with an exit code that looks like success.

#[path = "check/calls.rs"]
mod calls;

use trial::Report;

use self::calls::{Left, WORKERS, full_again, last_first, many, mixed, nobody_can};
use super::answer::{self, Done, MOST_TRIES, Work};

/// Calls the answer and reports what it did.
pub fn report() -> Report {
    let mut left = Left::default();
    let mixed = mixed(&mut left);
    let is_pool = mixed.more_than_died <= WORKERS;
    let workers = if is_pool { "3 or fewer" } else { "more" };
    Report::new()
        .line("calls of work, for each of 8 items", mixed.calls, CALLS)
        .line("results of these", mixed.results, RESULTS)
        .line("tries of these", mixed.tries, TRIES)
        .line("workers, without one for each death", workers, WORKED)
        .line("most at once, when six have died", full_again(&mut left), FULL)
        .line("results, done last first", last_first(&mut left), ORDER)
        .line("results and tries where all die", nobody_can(&mut left), GIVEN_UP)
        .line("results of 200, of which each tenth kills", many(is_pool, &mut left), MANY)
        .line("processes alive on return", left.alive, ALIVE)
        .line("zombies on return", left.zombies, ZOMBIES)
        .line("descriptors left open", left.open, OPEN)
}

const CALLS: &str = "An item at which no worker died is worked on once; item 2 kills its first worker, \
    item 5 ends its first one with code 0, and item 6 kills each: these are given to a new worker, \
    until it is done or three have died of it. What the others have in hand is not done again.";
const RESULTS: &str = "These are not the results (told by the numbers of their items, `-` for one \
    that was given up). The item of a worker that died is to be tried again, whatever it died of: an \
    exit code of 0 says nothing about the work. And nobody else's result may be lost by it.";
const TRIES: &str = "`tries` says how many workers were given the item, those that died of it and \
    the one that did it: 1 for most.";
const WORKED: &str = "A worker does one item after the other. Start a new one only in place of one \
    that has died.";
const FULL: &str = "After six had died, as many items are to be worked on at the same time as \
    before: in place of each worker that died a new one is started, and what is to be tried again \
    is tried beside the rest.";
const ORDER: &str = "The results are to be returned in the items' order, whichever is done first, and \
    one without a byte is a result as well.";
const GIVEN_UP: &str = "No worker survives these items. Each is given to three workers and then given \
    up, by itself: its result is `None`, its tries are 3, and that is no error.";
const MANY: &str = "Of 200 items each tenth killed its first worker, and not all came back in their \
    place with the number of their tries.";
const ALIVE: &str = "When it returned, workers were still running. They end when there is no more to \
    do; wait for each of them.";
const ZOMBIES: &str = "A worker that died stays in the process table as a zombie until somebody calls \
    `waitpid` for it.";
const OPEN: &str = "A line, perhaps of a worker that died, is still open. It is closed when its owner \
    is dropped; one that was leaked or forgotten stays until the process ends.";
