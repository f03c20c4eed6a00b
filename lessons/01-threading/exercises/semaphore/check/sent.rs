//! A permit that another thread gives back than the one that took it.

use std::mem::ManuallyDrop;

use shared::schedules::{expect, fail, until_others_rest};

use super::super::answer::{Permit, Semaphore};
use super::super::sync::{Arc, thread};
use super::entries::Entries;
use super::{give_back, held};

const SENT: &str = "A permit was dropped by another thread than the one that took it, and the thread \
    that waits for one does not get it. Whoever drops it gives it back.";
const STAYS: &str = "A permit can't be sent to another thread: the compiler says that it is not `Send`. \
    What it holds, such as a guard, belongs to the thread that took it. Let it hold no more than a \
    reference to the semaphore.";

pub fn sent() {
    let (semaphore, entries) = (Arc::new(Semaphore::new(1)), Entries::new());
    let permit = held(&semaphore);
    let _thread = entries.gets_in(&semaphore);
    until_others_rest();
    Carried(permit).give_back_elsewhere();
    until_others_rest();
    expect("threads let in", 1, entries.count(), SENT);
}

/// A permit on its way.
struct Carried<P>(P);

#[allow(dead_code, reason = "a permit that can't be sent has the trait's function in its place")]
impl<'a> Carried<ManuallyDrop<Permit<'a>>>
where
    Permit<'a>: Send,
{
    fn give_back_elsewhere(self) {
        thread::scope(|scope| {
            scope.spawn(|| give_back(self.0));
        });
    }
}

#[allow(dead_code, reason = "a permit that can be sent has a function of its own")]
trait Stays: Sized {
    fn give_back_elsewhere(self) {
        fail("permit", "one that can be sent to another thread", "one that can't", STAYS);
    }
}

impl<P> Stays for Carried<P> {}
