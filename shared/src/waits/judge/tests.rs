//! The moments that pass too quickly for a run to show them: std has let a thread go that has not
//! yet written so. Threads are played here, line by line as they write into the ledger.

use std::panic::Location;

use super::super::tag::draw;
use super::super::{Channel, Held, Seat, Tag, Want, ledger};

/// The threads of a world, as they stand in the ledger.
struct Cast(Vec<Seat>);

impl Cast {
    fn of(size: usize) -> Self {
        let world = draw();
        let cast = (0..size).map(|_| Seat::take(world, None, None));
        Self(cast.collect())
    }

    /// A thread comes to rest. Returns whether that leaves its world stuck.
    fn rests(&self, thread: usize, want: Want) -> bool {
        let Seat(thread) = &self.0[thread];
        let mut ledger = ledger::open();
        ledger.world(thread.world).on_stuck = Some(Box::new(|_| ()));
        ledger.wait(thread.number, want, Location::caller(), false);
        ledger.come_to_rest(thread.number).is_some()
    }

    fn goes_on(&self, thread: usize) {
        ledger::open().go_on(self.0[thread].number);
    }

    /// What a thread wants that waits for the end of another.
    fn end_of(&self, thread: usize) -> Want {
        let Seat(thread) = &self.0[thread];
        Want::End { of: thread.number, name: thread.name.clone() }
    }
}

#[test]
fn the_two_of_a_rendezvous_let_each_other_go() {
    let (sender, _receiver) = Channel::open(Some(0), Location::caller());
    let cast = Cast::of(2);
    assert!(!cast.rests(0, Want::Message(sender.channel.clone())));
    assert!(!cast.rests(1, Want::Room(sender.channel.clone())));
}

#[test]
fn a_sender_whose_message_was_taken_is_let_go_before_it_writes_so() {
    let (sender, _receiver) = Channel::open(Some(0), Location::caller());
    let cast = Cast::of(2);
    cast.rests(1, Want::Room(sender.channel.clone()));
    sender.channel.received();
    assert!(!cast.rests(0, cast.end_of(1)));
    sender.channel.sent();
    cast.goes_on(1);
    assert!(cast.rests(1, Want::Room(sender.channel.clone())));
}

#[test]
fn one_message_taken_lets_one_of_two_senders_go() {
    let (sender, _receiver) = Channel::open(Some(1), Location::caller());
    let room = || Want::Room(sender.channel.clone());
    let cast = Cast::of(3);
    sender.channel.sent();
    assert!(!cast.rests(1, room()));
    assert!(!cast.rests(2, room()));
    sender.channel.received();
    assert!(!cast.rests(0, cast.end_of(2)), "either may be the one");
    sender.channel.sent();
    cast.goes_on(1);
    assert!(cast.rests(1, Want::Unpark), "the other may not");
}

#[test]
fn a_receiver_is_let_go_by_a_message_and_by_the_end_of_the_last_sender() {
    let (sender, _receiver) = Channel::open(None, Location::caller());
    let channel = sender.channel.clone();
    let cast = Cast::of(2);
    cast.rests(0, Want::Message(channel.clone()));
    channel.sent();
    assert!(!cast.rests(1, Want::Unpark));
    channel.received();
    assert!(cast.rests(1, Want::Unpark));
    drop(sender);
    assert!(!cast.rests(1, Want::Unpark));
}

#[test]
fn a_free_lock_lets_all_go_that_want_it_and_a_held_one_nobody() {
    let lock = Tag::new("lock").key();
    let cast = Cast::of(3);
    cast.rests(1, Want::Lock(lock));
    cast.rests(2, Want::Lock(lock));
    assert!(!cast.rests(0, Want::Unpark), "std may have let one go");
    let held = Held { lock: lock.id, since: Location::caller(), to_read: false };
    let hold = cast.0[1].holds.clone().add(held);
    cast.goes_on(1);
    assert!(cast.rests(1, Want::Unpark));
    drop(hold);
    assert!(!cast.rests(1, Want::Unpark));
}

#[test]
fn a_thread_not_yet_at_rest_or_with_a_time_limit_moves() {
    let cast = Cast::of(2);
    ledger::open().wait(cast.0[1].number, Want::Unpark, Location::caller(), false);
    assert!(!cast.rests(0, Want::Unpark));
    assert!(cast.rests(1, Want::Unpark));
}

#[test]
fn a_thread_that_was_woken_moves_before_it_awakes() {
    let condvar = Tag::new("condvar").key();
    let cast = Cast::of(2);
    cast.rests(1, Want::Notification(condvar));
    ledger::call(condvar.id, 1);
    assert!(!cast.rests(0, Want::Unpark));
}

#[test]
fn a_thread_that_was_started_moves_before_it_runs_and_the_end_of_the_last_is_judged() {
    let cast = Cast::of(2);
    assert!(!cast.rests(0, Want::Unpark));
    let (alarm, _) = ledger::open().leave(&cast.0[1]);
    assert!(alarm.is_some());
}

#[test]
fn a_thread_that_waits_for_an_end_is_woken_by_it() {
    let cast = Cast::of(2);
    cast.rests(0, cast.end_of(1));
    let (alarm, _) = ledger::open().leave(&cast.0[1]);
    assert!(alarm.is_none());
}

#[test]
fn a_world_is_over_with_its_first_thread() {
    let cast = Cast::of(2);
    assert!(!cast.rests(1, Want::Unpark));
    let (alarm, _) = ledger::open().leave(&cast.0[0]);
    assert!(alarm.is_none(), "as when main returns");
}
