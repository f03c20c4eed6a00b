//! A server whose pages come in several orders, some of them as soon as they are asked for.

#[path = "check/desk.rs"]
mod desk;

use std::task::Poll;

use trial::Report;
use trial::waking::{Bell, ByHand};

use self::desk::Desk;
use super::answer;

/// Calls the answer and reports what it did.
pub fn report() -> Report {
    let seen = [&[2, 1][..], &[1, 2]].map(|later| call(&[], later));
    let report = Report::new()
        .line("in the first poll", &seen[0].at_first, at_first_means(&seen[0].at_first))
        .line("woken before a page has come", seen[0].early, EARLY)
        .line("polled again before that", &seen[0].again, FOR_NOTHING)
        .line("page 2 comes, then page 1", &seen[0].then, then_means(&seen[0].then))
        .line("page 1 comes, then page 2", &seen[1].then, then_means(&seen[1].then));
    let at_once = [(&[1][..], &[2][..]), (&[2], &[1]), (&[1, 2], &[])];
    let seen = at_once.map(|(at_once, later)| call(at_once, later));
    let all = |seen: &Seen| format!("{}, {}", seen.at_first, seen.then);
    report
        .line("page 1 is there at once", all(&seen[0]), AT_ONCE)
        .line("page 2 is there at once", all(&seen[1]), AT_ONCE)
        .line("both are there at once", &seen[2].at_first, AT_ONCE)
}

/// What one call did.
struct Seen {
    at_first: String,
    early: &'static str,
    again: String,
    then: String,
}

/// Calls the answer; some pages are there at once, the others come when nothing else can go on.
fn call(at_once: &[u32], later: &[u32]) -> Seen {
    let desk = Desk::new(at_once);
    let mut future = ByHand::new(answer::both_pages(&desk));
    // One task begins, and hands it on to another, which polls without a reason.
    let one = Bell::new();
    let mut ended = has_ended(&desk, &future.poll_for(&one));
    let at_first = desk.take_notes();
    let early = if one.rings() > 0 { "yes" } else { "no" };
    ended = ended || has_ended(&desk, &future.poll());
    let again = desk.take_notes();
    for page in later {
        desk.deliver(*page);
        if !ended && future.is_woken() {
            ended = has_ended(&desk, &future.poll());
        }
    }
    if !ended {
        desk.note("is pending for ever");
    }
    Seen { at_first, early, again, then: desk.take_notes() }
}

/// Whether it is ready; if so, with what is noted.
fn has_ended(desk: &Desk, polled: &Poll<[String; 2]>) -> bool {
    if let Poll::Ready(pages) = polled {
        desk.returned(pages);
    }
    polled.is_ready()
}

/// What it usually means that the first poll did this.
fn at_first_means(notes: &str) -> &'static str {
    match notes {
        "nothing" => NOT_BEGUN,
        notes if notes.starts_with("spinner") => NOT_BEGUN,
        "asks for 1" => ONE_BY_ONE,
        notes if notes.contains("in a loop") => IN_A_LOOP,
        _ => ORDER,
    }
}

/// What it usually means that this was done when the pages came.
fn then_means(notes: &str) -> &'static str {
    match notes {
        "returns page 2 and page 1" => ORDER_OF_PAGES,
        notes if notes.contains("it was ready") => READY,
        notes if notes.contains("pending for ever") => NOT_WOKEN,
        _ => ONCE,
    }
}

const NOT_BEGUN: &str = "Nothing had been asked for when the spinner was to be shown. A future does \
    nothing when it is made, and an async block neither: it begins when it is polled.";
const ONE_BY_ONE: &str = "Page 2 was not asked for while page 1 was on its way. `await` polls until \
    the future is ready; to begin one without waiting for it, poll it once.";
const IN_A_LOOP: &str = "A page was polled again and again in one and the same poll of your own: until it \
    comes nobody else can go on, and it may be one of them who brings it. Where a page is pending, \
    be pending too.";
const ORDER: &str = "In the first poll page 1 is asked for, then page 2, and then the spinner is \
    shown. Each of that once, and without waiting for a page.";
const EARLY: &str = "It was woken although no page had come, and so is polled for nothing, again and \
    again: that keeps the event loop busy. Who waits returns `Pending` and leaves it to the page to \
    wake.";
const FOR_NOTHING: &str = "It was polled once more although no page had come, as anybody may do at any \
    time. What was done in the first poll is done: such a poll does nothing.";
const ORDER_OF_PAGES: &str = "The pages are returned as page 1 and page 2, whichever came first.";
const NOT_WOKEN: &str = "Both pages have come, and it was not polled again: nobody woke it. The waker of \
    your own `Context` has to reach the page that you wait for, and in each poll the one of that \
    poll: a future may be handed on to another task.";
const READY: &str = "A future that was ready was polled again. That is over: an `async fn` panics then. \
    Keep what it brought, and poll only the one that is still pending.";
const ONCE: &str = "When the pages come, all that is left is to return them. Each was asked for \
    already, by a future that has to be kept and polled on, but no more once it was ready.";
const AT_ONCE: &str = "A page was there as soon as it was asked for: its first poll was `Ready`. That is \
    its page, to be kept, and a future that was ready must not be polled again. All else stays the \
    same.";
