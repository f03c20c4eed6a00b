//! One worker is stopped while it waits, another while it works, and a third is left to itself.

#[path = "check/probes.rs"]
mod probes;

use shared::waits::{self, Gate, Meeting};
use trial::Report;

use self::probes::{case, clean_up, task};
use super::answer::Worker;
use super::sync::Arc;

/// Calls the answer and reports what it did.
pub fn report() -> Report {
    left_to_itself(stopped_at_work(stopped_while_idle(Report::new())))
}

const BEFORE: &str = "The worker is to run each task as it comes, until it is stopped. A channel \
    that is empty just now is no reason to end.";
const CLEAN_UP: &str = "`stop` returned before the clean-up was done. It belongs on every way out \
    of the worker's loop, and `stop` has to wait for the end of the thread: `join` does.";
const LEFT_BEHIND: &str = "A thread was left that waits for ever: who starts a thread has to have \
    a way to end it, whatever there is to do when the stop comes.";
const IN_HAND: &str = "`stop` returned while a task was still running. To set a flag, or to drop \
    a handle, waits for nobody: `join` waits until the thread has ended.";
const ORDER: &str = "First comes the end of the task in hand, which may need what is cleaned up, \
    then the clean-up, and only then the end of `stop`.";
const LATE: &str = "Once `stop` is called no other task may be begun, and at no time one beside \
    another. Look at the flag before each task, not only when the channel is empty: else a \
    worker whose tasks keep coming never stops.";
const KEPT: &str = "Tasks that are not run are to be thrown away, and with them what they hold: they \
    have to be dropped. A channel drops what is in it when its receiver is dropped; what is \
    forgotten or leaked stays for good.";
const ALONE: &str = "When all senders are gone, the worker is to run the tasks that are left, one \
    at a time and in order, then to clean up and to end, all without being stopped.";

fn stopped_while_idle(report: Report) -> Report {
    let (probes, sender, tasks) = case();
    let waits_for_a_task = waits::if_empty(&sender);
    let worker = Worker::start(tasks, clean_up(&probes));
    waits_for_a_task.pass();
    // One that waits with a time limit is to ask again when no task came in time.
    waits::if_empty(&sender).pass();
    for number in ["1", "2"] {
        let [begun, go_on] = [(); 2].map(|()| Arc::new(Gate::new()));
        let (tell, hold) = (Arc::clone(&begun), Arc::clone(&go_on));
        // An error says that nobody receives: then nothing runs, and the gates tell.
        let _ = sender.send(task(&probes, number, move || {
            tell.open();
            hold.pass();
        }));
        begun.pass();
        // Only from now on: before, it found the channel empty as well.
        let waits_for_a_task = waits::if_empty(&sender);
        go_on.open();
        waits_for_a_task.pass();
    }
    let before = listed(&probes.notes().begun);
    let stopped = probes.stop(worker);
    let threads = waits::alive();
    drop(sender);
    // Who was left behind may end now, so as not to meddle with the next case.
    waits::settle();
    report
        .line("idle: tasks run before `stop`", before, BEFORE)
        .line("idle: clean-up when `stop` returned", stopped.clean_up, CLEAN_UP)
        .line("idle: threads left behind", threads, LEFT_BEHIND)
}

fn stopped_at_work(report: Report) -> Report {
    let (probes, sender, tasks) = case();
    let others = waits::alive();
    // Each task has one more of it, as long as there is the task.
    let kept = Arc::new(());
    let begun = Arc::new(Gate::new());
    let (tell, held) = (Arc::clone(&begun), Arc::clone(&probes));
    let _ = sender.send(task(&probes, "1", move || {
        tell.open();
        held.hold.pass();
    }));
    let worker = Worker::start(tasks, clean_up(&probes));
    begun.pass();
    let send = |number| {
        let kept = Arc::clone(&kept);
        let _ = sender.send(task(&probes, number, move || drop(kept)));
    };
    send("2");
    let stopped = probes.stop(worker);
    let threads = waits::alive().saturating_sub(others);
    send("3");
    waits::settle();
    let mut late = probes.notes().begun.clone();
    late.retain(|begun| ["2", "3"].contains(begun));
    drop(sender);
    waits::settle();
    report
        .line("at work: task in hand when `stop` returned", stopped.task, IN_HAND)
        .line("at work: clean-up when `stop` returned", stopped.clean_up, ORDER)
        .line("at work: tasks begun after that one", listed(&late), LATE)
        .line("at work: tasks never thrown away", Arc::strong_count(&kept) - 1, KEPT)
        .line("at work: threads left behind", threads, LEFT_BEHIND)
}

fn left_to_itself(report: Report) -> Report {
    let (probes, sender, tasks) = case();
    let pair = Arc::new(Meeting::new(2));
    for number in ["1", "2", "3"] {
        let pair = Arc::clone(&pair);
        // Two tasks that run at once would meet.
        let meet = move || _ = pair.meet();
        sender.send(task(&probes, number, meet)).expect("the receiver is there");
    }
    drop(sender);
    let others = waits::alive();
    let worker = Worker::start(tasks, clean_up(&probes));
    waits::settle();
    let mut did = probes.notes().begun.clone();
    if waits::alive() <= others {
        did.push("end");
    }
    let did = if pair.most() > 1 { "tasks side by side".to_owned() } else { listed(&did) };
    probes.stop(worker);
    report.line("without senders: did by itself", did, ALONE)
}

fn listed(begun: &[&str]) -> String {
    if begun.is_empty() { "none".to_owned() } else { begun.join(" ") }
}
