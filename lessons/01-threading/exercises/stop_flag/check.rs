//! One worker is stopped while it waits, another while it works, and a third is left to itself.

#[path = "check/meaning.rs"]
mod meaning;
#[path = "check/probes.rs"]
mod probes;

use shared::waits::{self, Gate, Meeting};
use trial::Report;

use self::meaning::{
    ALONE, BEFORE, CLEAN_UP, EACH_ITS_OWN, IN_HAND, KEPT, LATE, LEFT_BEHIND, ORDER,
};
use self::probes::{case, clean_up, task};
use super::answer::Worker;
use super::sync::Arc;

/// Calls the answer and reports what it did.
pub fn report() -> Report {
    let report = stopped_at_work(stopped_while_idle(Report::new()));
    one_of_two(stopped_in_clean_up(left_to_itself(report)))
}

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
    let send = |number| {
        let kept = Arc::clone(&kept);
        let _ = sender.send(task(&probes, number, move || drop(kept)));
    };
    send("2");
    let worker = Worker::start(tasks, clean_up(&probes));
    begun.pass();
    send("3");
    let stopped = probes.stop(worker);
    let threads = waits::alive().saturating_sub(others);
    send("4");
    waits::settle();
    let mut late = probes.notes().begun.clone();
    late.retain(|begun| ["2", "3", "4"].contains(begun));
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

fn stopped_in_clean_up(report: Report) -> Report {
    let (probes, sender, tasks) = case();
    let worker = Worker::start(tasks, clean_up(&probes));
    drop(sender);
    probes.cleaning.pass();
    let stopped = probes.stop(worker);
    report.line("in the clean-up: clean-up when `stop` returned", stopped.clean_up, CLEAN_UP)
}

fn one_of_two(report: Report) -> Report {
    let two = [case(), case()];
    two.iter().for_each(|(probes, ..)| probes.hold.open());
    let [(_, _one, worker), (probes, other, goes_on)] = two.map(|(probes, sender, tasks)| {
        let waits_for_a_task = waits::if_empty(&sender);
        let worker = Worker::start(tasks, clean_up(&probes));
        waits_for_a_task.pass();
        // As in `stopped_while_idle`.
        waits::if_empty(&sender).pass();
        (probes, sender, worker)
    });
    worker.stop();
    for number in ["1", "2"] {
        let ran = Arc::new(Gate::new());
        let tell = Arc::clone(&ran);
        let _ = other.send(task(&probes, number, move || tell.open()));
        ran.pass();
    }
    let did = if probes.notes().begun == ["1", "2"] { "goes on" } else { "ends as well" };
    goes_on.stop();
    report.line("one of two is stopped: the other one", did, EACH_ITS_OWN)
}

fn listed(begun: &[&str]) -> String {
    if begun.is_empty() { "none".to_owned() } else { begun.join(" ") }
}
