use std::sync::mpsc;
use std::thread::sleep;
use std::time::Duration;

use lesson_03_asyncio::a_blocked_loop::heart::{Beats, Heart, Pulse};
use lesson_03_asyncio::a_blocked_loop::{
    Findings, SCENE, heartbeat, in_a_thread, in_parts, in_the_task,
};
use lesson_03_asyncio::on_tokio::{on_tokio, polls};
use shared::lesson::PROFILE;
use tokio::task::spawn_blocking;
use trial::watched::made_up;

use crate::on_stage;

/// The heartbeat, which tells of each beat as well.
fn told(
    tell: mpsc::Sender<()>,
) -> impl FnOnce(Beats) -> std::pin::Pin<Box<dyn Future<Output = ()> + Send>> {
    |beats| {
        Box::pin(async move {
            loop {
                beats.lock().expect("no task panics").push(std::time::Instant::now());
                let _ = tell.send(()); // The job may be done.
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
        })
    }
}

#[test]
fn there_are_9592_primes_below_100000_however_they_are_counted() {
    let counts = on_tokio(async {
        [in_the_task(100_000).await, in_a_thread(100_000).await, in_parts(100_000).await]
    });
    assert_eq!(counts, [9_592; 3]);
}

#[test]
fn a_poll_that_sleeps_stops_the_heartbeat_as_one_that_computes_does() {
    let pulse = on_tokio(async {
        Heart::start(heartbeat).beside("sleeps", async { sleep(Duration::from_millis(50)) }).await
    });
    assert!(pulse.beats == 0 && pulse.worst >= pulse.took && pulse.took >= 50.0, "{pulse:?}");
}

#[test]
fn a_thread_that_waits_for_ten_beats_gets_them() {
    let pulse = on_tokio(async {
        let (tell, told_of) = mpsc::channel();
        let heart = Heart::start(told(tell));
        let job = spawn_blocking(move || (0..10).for_each(|_| told_of.recv().expect("it beats")));
        heart.beside("waits", job).await
    });
    assert!(pulse.worst > 0.0, "{pulse:?}");
}

#[test]
fn the_heartbeat_stops_while_a_task_computes_and_goes_on_beside_a_thread_and_parts() {
    let seen = on_stage(&SCENE);
    let Findings { in_the_task, in_a_thread, in_parts } = seen.found().expect("it ends");
    assert!(in_the_task.beats == 0 && in_the_task.worst >= in_the_task.took, "{in_the_task:?}");
    // Of a dozen or more that fit in.
    assert!(in_a_thread.beats >= 3 && in_parts.beats >= 3, "{in_a_thread:?}, {in_parts:?}");
    // A drop that takes more than a millisecond, on a busy machine, is drawn like a poll.
    let polls = |label, least: usize| {
        let polls = polls(&seen, label);
        assert!(polls == [least] || polls == [least + 1], "{label}: {polls:?}");
    };
    polls("in the task", 1);
    polls("in a thread", 2);
    // Each of 200 parts, and what finds that all are counted.
    polls("in parts", 201);
}

#[test]
fn the_facts_are_a_table_of_gaps() {
    let pulse = |took, worst, beats| Pulse { took, worst, beats };
    let found = Findings {
        in_the_task: pulse(331.2, 338.9, 0),
        in_a_thread: pulse(330.1, 11.4, 30),
        in_parts: pulse(334.4, 12.6, 28),
    };
    let reveal = (SCENE.reveal)(&made_up(&found, Vec::new()));
    assert_eq!(reveal.answer, 1);
    insta::assert_snapshot!(reveal.facts[..5].join("\n").replace(PROFILE, "[profile]"), @"
    A heartbeat of 10 ms beside a task that computes ([profile]):
      computed            took  worst gap   beats
      in the task       331 ms     339 ms       0
      in a thread       330 ms      11 ms      30
      in parts          334 ms      13 ms      28
    ");
}
