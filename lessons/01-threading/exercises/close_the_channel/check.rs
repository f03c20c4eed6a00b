//! Producers that are slow to wake, that stay when all is sent, that meet, and that wait until each
//! item is consumed; and a consumer that takes its time with each item.

#[path = "check/call.rs"]
mod call;
#[path = "check/haste.rs"]
mod haste;
#[path = "check/late.rs"]
mod late;
#[path = "check/pile.rs"]
mod pile;

use shared::waits::{self, Gate, Meeting, Passed};
use trial::Report;

use self::call::{Call, keep, numbered, parts};
use self::pile::pile;
use super::sync::atomic::{AtomicUsize, Ordering::SeqCst};

/// More than a pool of threads would run at once.
const MANY: usize = 33;

/// Calls the answer and reports what it did.
pub fn report() -> Report {
    // First, as what it finds must not depend on who was lucky before.
    let late = [1, 2].map(late::late);
    let not_done = not_done_on_return();
    let report = Report::new().line("producers not done when it returned", not_done, NOT_DONE);
    if not_done > 0 {
        // What these do now depends on who is faster.
        return report;
    }
    let mut calls = vec![Call::new((0, 0), 1, |_, _| {}, |_| {})];
    let at_once = at_once(&mut calls);
    let in_time = one_by_one(&mut calls);
    // In each, no producer can be done while the first item is being consumed.
    let piles = [((2, 3), 1), ((3, 4), 2), ((1, 8), 5), ((2, 45), 40)];
    let piles = piles.map(|(items, room)| pile(items, room, &mut calls));
    let elsewhere: usize = calls.iter().map(Call::elsewhere).sum();
    let (items, meaning) = call::items(&calls);
    let report = report
        .line("most producers at work at once", at_once, IN_TURN)
        .line("items consumed by another thread", elsewhere, ELSEWHERE)
        .line("items", &items, meaning);
    if items.ends_with("lost") {
        // Items that were given up did not wait for anything.
        return report;
    }
    let in_time_of = format!("{in_time} of 6");
    let waiting = piles.each_ref().map(ToString::to_string).join(", ");
    let report = report.line("items consumed before the next", in_time_of, LATE);
    let waiting_line = "items waiting, room for 1, 2, 5, 40";
    let report = report.line(waiting_line, &waiting, pile::means(&piles));
    let so_far = at_once == MANY && elsewhere == 0 && items.starts_with("none") && in_time == 6;
    if !so_far || waiting != "1, 2, 5, 40" {
        // What is wrong already need not be provoked.
        return report;
    }
    let report = report.line("one sends 0 0 7 7 u64::MAX", call::any_item(), ANY_ITEM);
    let (in_haste, meaning) = haste::haste(late);
    report.line("items in 200 hasty rounds", in_haste, meaning)
}

const NOT_DONE: &str = "It returned before all producers were done. The loop has to go on until \
    the channel is closed: an empty channel, or some time without an item, is not the end.";
const IN_TURN: &str = "The producers did not all work at the same time. Start a thread for each \
    of them before you wait for any.";
const ELSEWHERE: &str = "`consume` is for the thread that called `gather`: the producers get \
    threads of their own, and the consumer stays where it is.";
const LATE: &str = "Here each producer waits after each item until it is consumed. Items that are \
    collected first, and consumed when all are there, come too late.";

const ANY_ITEM: &str = "Any `u64` may be sent, 0 and the greatest as well, and the same twice: none of \
    them can stand for the end, and each is consumed as often as it was sent.";

/// Two producers send an item each and stay until nothing else moves.
fn not_done_on_return() -> usize {
    let (stay, done) = (keep(Gate::new()), keep(AtomicUsize::new(0)));
    let produce = |number, send: &dyn Fn(u64)| {
        send(number);
        stay.pass();
        done.fetch_add(1, SeqCst);
    };
    Call::new((2, 1), 2, produce, |_| {});
    let not_done = 2 - done.load(SeqCst);
    stay.open();
    waits::settle();
    not_done
}

/// Many producers meet and send nothing. Returns how many were at work at once.
fn at_once(calls: &mut Vec<Call>) -> usize {
    let meeting = keep(Meeting::new(MANY));
    let produce = |_, _: &dyn Fn(u64)| {
        meeting.meet();
    };
    calls.push(Call::new((MANY as u64, 0), 1, produce, |_| {}));
    meeting.most()
}

/// Three producers send two items each, and wait until each is consumed. Returns how many were
/// consumed before nothing else moved.
fn one_by_one(calls: &mut Vec<Call>) -> usize {
    let in_time = keep(AtomicUsize::new(0));
    let consumed = keep((0..6).map(|_| Gate::new()).collect::<Vec<_>>());
    let gate = |item: u64| {
        // None, where an item comes that was not sent.
        let (producer, before) = parts(item);
        consumed.get((producer * 2 + before) as usize)
    };
    let produce = move |number, send: &dyn Fn(u64)| {
        for item in numbered(number, 2) {
            send(item);
            let opened = gate(item).is_some_and(|gate| gate.pass() == Passed::Opened);
            in_time.fetch_add(opened.into(), SeqCst);
        }
    };
    calls.push(Call::new((3, 2), 3, produce, move |item| {
        gate(item).inspect(|gate| gate.open());
    }));
    waits::settle();
    in_time.load(SeqCst)
}
