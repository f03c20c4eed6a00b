//! What a fork leaves of the ledger: it copies the memory, and of the threads only one.

use std::sync::Arc;

use super::ledger::{self, Ledger};
use super::me;
use super::record::{Record, State, Thread};

/// Writes down that this thread is the only one of its process: to be called by a child that was
/// just forked, before it uses anything of `sync`.
///
/// The other threads of its parent stand in its ledger as well, and what they had locked is locked
/// in the child for ever. From this call on they are known not to be there: whoever waits for one of
/// them, or for a lock that one held at the fork, is found stuck, as in `clerk holds it since
/// src/start_methods.rs:24, and was not copied by the fork`.
///
/// What [`on_stuck`](super::on_stuck) set before the fork is done in the child, too; set it after
/// this call where it is to be something else. If a thread was just writing in the ledger when the
/// process was forked, the child begins a new one, in which nothing is set and nobody is named.
pub fn only_this_thread() {
    ledger::renew();
    let me = me();
    ledger::open().leave_behind_all_but(&me.0);
}

impl Ledger {
    fn leave_behind_all_but(&mut self, me: &Arc<Thread>) {
        self.forked = true;
        let living = self.threads.values_mut().filter(|record| record.lives());
        for record in living.filter(|record| record.thread.number != me.number) {
            record.state = State::LeftBehind(record.thread.holds.left_behind());
        }
        let mine = || Record { thread: me.clone(), state: State::Running, token: false };
        self.threads.entry(me.number).or_insert_with(mine);
        self.world(me.world).first = Some(me.number);
    }

    /// Whether this is a forked process with one thread. If that finds a mutex locked, then one that
    /// was left behind has it, known or not: nobody is on the way to give it back.
    pub(super) fn is_alone(&self) -> bool {
        self.forked && self.threads.values().filter(|record| record.lives()).count() == 1
    }
}
