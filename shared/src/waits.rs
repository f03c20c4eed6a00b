//! The book-keeping behind `sync`: which thread holds what and waits for what, at which line, and
//! exactly when nothing can move any more. No clock is asked.
//!
//! A *world* is a set of threads: a thread belongs to the world of the thread that started it, and
//! [`apart`] begins a fresh one. All are written down in one ledger behind one mutex. A world is
//! **stuck** when each of its threads that has not ended is *at rest*, that is, has written down
//! what it waits for, and what none of these waits needs is there. This is judged whenever a
//! thread comes to rest or ends; nothing else can bring the last thread to rest.
//!
//! # Why the judgement is exact
//! A thread waits in one of two ways.
//!
//! 1. *In the ledger*: for a condvar, a barrier, a read-write lock, the end of a thread or of a
//!    scope, an unpark, a [`Gate`]. It sleeps until another thread, with the ledger in hand, marks
//!    it as woken. Nothing but the mark ends the wait, so what is written is what is so.
//!    Where a check wants threads to [wake late](waking_late), the judgement sets the mark.
//! 2. *In std*: for a mutex, a message, room in a channel. What is written of these is a copy of
//!    what std knows, which may lag behind. Three rules make the lag harmless:
//!    - What a thread did (took a lock or gave it back, sent, received, dropped a sender) it has
//!      written before it next comes to rest or ends. So once all are at rest, nothing that a
//!      *running* thread did is missing.
//!    - A thread that std has let go, but that has not written so yet, still shows as waiting. What
//!      it took then also still shows as there to be taken, and nobody else can take that. So its
//!      wait counts as able to end, and nobody raises an alarm.
//!    - When it goes on, what it took and that it runs are written in one step.
//!
//! So there is no false alarm: when all are at rest and no wait can end, nothing is unwritten and
//! no thread is on its way. And no alarm is missed: the thread that comes to rest last judges after
//! it has written its own wait, and then the ledger shows all that is. A thread that sleeps, waits
//! with a time limit, or was started but has not run yet, counts as moving.
//!
//! Std's own condvar may wake two threads for one notification, its read-write lock lets readers in
//! by marks that cannot be read, and its join may panic where threads wait for each other's end: of
//! these no copy would be exact. That is why they wait in the ledger.
//!
//! # What is not known
//! Threads that std or a library started are known from their first call into `sync` on; `Once`,
//! `OnceLock` and `LazyLock` are not recorded: who waits there counts as moving. Threads of two
//! worlds should share nothing but mutexes: a world does not see who of another might wake one of
//! its own. After a fork the child's ledger lists its parent's other threads as they were: where
//! one of them ran, nothing is found stuck, unless the child calls [`only_this_thread`].

mod channel;
mod fork;
mod gate;
mod hold;
mod judge;
mod late;
mod ledger;
mod meeting;
mod park;
mod record;
mod rest;
mod seat;
mod story;
mod tag;
mod want;
mod words;
mod world;

pub use self::channel::if_empty;
pub use self::fork::only_this_thread;
pub use self::gate::{Gate, Passed};
pub use self::late::waking_late;
pub use self::meeting::Meeting;
pub use self::rest::settle;
pub use self::world::{alive, apart, name, on_stuck, started};

pub(crate) use self::channel::{Channel, ReceiverEnd, SenderEnd};
pub(crate) use self::hold::{Held, Hold, Holds};
pub(crate) use self::ledger::{Ledger, call};
pub(crate) use self::park::unpark;
pub(crate) use self::record::{Number, Woken};
pub(crate) use self::rest::{blocked, gather, rest};
pub(crate) use self::seat::{Seat, enrol, me};
pub(crate) use self::tag::{Key, Place, Tag};
pub(crate) use self::want::Want;
