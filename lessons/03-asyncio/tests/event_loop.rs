//! The event loop of our own: what it polls, when, and how often.

use std::cell::{Cell, RefCell};
use std::future::{pending, poll_fn};
use std::process;
use std::rc::Rc;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::task::{Poll, Waker};
use std::thread;
use std::time::Duration;

use lesson_03_asyncio::event_loop::{self, Ran, sleep, spawn};
use trial::watched::PATIENCE;

const MOMENT: Duration = Duration::from_millis(1);

/// Runs the loop; one that hangs, as after a lost call, ends the test.
fn run<F: Future + 'static>(main: F) -> Ran<F::Output> {
    let (done, ended) = mpsc::channel::<()>();
    thread::spawn(move || {
        if ended.recv_timeout(PATIENCE) == Err(RecvTimeoutError::Timeout) {
            eprintln!("the loop hangs");
            process::abort();
        }
    });
    let ran = event_loop::run(main);
    drop(done);
    ran
}

/// Gives the others a turn: ready to be polled again at once.
async fn turn() {
    let mut polled = false;
    poll_fn(|context| {
        if std::mem::replace(&mut polled, true) {
            return Poll::Ready(());
        }
        context.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
}

/// Counts itself when it is dropped.
struct Dropped(Rc<Cell<usize>>);

impl Drop for Dropped {
    fn drop(&mut self) {
        self.0.set(self.0.get() + 1);
    }
}

#[test]
fn a_future_that_is_ready_is_polled_once() {
    let ran = run(async { 7 });
    assert_eq!((ran.result.expect("it does not panic"), ran.polls, ran.left), (7, 1, 0));
}

#[test]
fn a_task_is_polled_when_its_timer_is_due_and_not_before() {
    let ran = run(async {
        let workers = [3, 1, 2].map(|_| spawn(sleep(20 * MOMENT)));
        for worker in workers {
            worker.await.expect("it does not panic");
        }
    });
    // Each worker twice, or once on a machine that does not get to it in time; the main one at first
    // and when a worker that it awaits has ended, at most three times.
    assert!((4..=10).contains(&ran.polls), "{}", ran.polls);
}

#[test]
fn sleeps_end_in_the_order_of_their_times() {
    let order = Rc::new(RefCell::new(Vec::new()));
    let seen = order.clone();
    let ran = run(async move {
        // All are made before the first is polled: they count from the same moment.
        let sleeps = [180, 60, 120, 60].map(|moments| (moments, sleep(moments * MOMENT)));
        let sleeper = |(moments, sleep)| {
            let seen = seen.clone();
            spawn(async move {
                sleep.await;
                seen.borrow_mut().push(moments);
            })
        };
        for sleeper in sleeps.map(sleeper) {
            sleeper.await.expect("it does not panic");
        }
    });
    assert!(ran.result.is_ok());
    assert_eq!(*order.borrow(), [60, 60, 120, 180]);
}

#[test]
fn a_call_during_a_poll_is_not_lost() {
    let polls = Rc::new(Cell::new(0));
    let seen = polls.clone();
    let ran = run(poll_fn(move |context| {
        seen.set(seen.get() + 1);
        context.waker().wake_by_ref();
        if seen.get() < 5 { Poll::Pending } else { Poll::Ready(()) }
    }));
    assert_eq!((polls.get(), ran.polls), (5, 5));
}

#[test]
fn two_calls_before_a_poll_lead_to_one() {
    let mut called = false;
    let ran = run(async move {
        let twice = poll_fn(|context| {
            if std::mem::replace(&mut called, true) {
                return Poll::Ready(());
            }
            context.waker().wake_by_ref();
            context.waker().wake_by_ref();
            Poll::Pending
        });
        twice.await;
        sleep(50 * MOMENT).await; // A poll too many finds it waiting here.
    });
    assert!(ran.polls <= 3, "{}", ran.polls);
}

#[test]
fn a_call_from_another_thread_is_heard_during_the_poll_and_after_it() {
    let ran = run(async {
        let mut called = false;
        let during = poll_fn(|context| {
            if std::mem::replace(&mut called, true) {
                return Poll::Ready(());
            }
            let waker = context.waker().clone();
            thread::spawn(move || waker.wake()).join().expect("it only calls");
            Poll::Pending
        });
        during.await;
        let (tell, told) = tokio::sync::oneshot::channel();
        // Sent when the loop waits already, or before: both have to do.
        let sender = thread::spawn(move || tell.send(7));
        let seven = told.await;
        sender.join().expect("it only sends").expect("it is awaited");
        seven
    });
    assert_eq!(ran.result.expect("it does not panic"), Ok(7));
}

#[test]
fn a_task_that_ended_is_freed_even_if_somebody_keeps_its_waker() {
    let dropped = Rc::new(Cell::new(0));
    let ran = run({
        let dropped = dropped.clone();
        async move {
            let kept = Rc::new(RefCell::new(None::<Waker>));
            let (mine, its) = (kept.clone(), Dropped(dropped.clone()));
            let ended = spawn(async move {
                let _its = its;
                poll_fn(|context| {
                    *mine.borrow_mut() = Some(context.waker().clone());
                    Poll::Ready(())
                })
                .await;
            });
            ended.await.expect("it does not panic");
            turn().await;
            let freed = dropped.get();
            let late = kept.take().expect("it was polled");
            late.wake_by_ref();
            late.wake();
            turn().await;
            freed
        }
    });
    assert_eq!(ran.result.expect("it does not panic"), 1);
    // The task once; the main one at first, when the task had ended, and after each turn.
    assert_eq!((ran.polls, ran.left), (5, 0));
}

#[test]
fn a_panic_ends_its_task_alone_and_is_reported() {
    let ran = run(async {
        let fails = spawn(async {
            turn().await;
            panic!("a task that fails");
        });
        let goes_on = spawn(async {
            turn().await;
            turn().await;
            7
        });
        let panic = fails.await.expect_err("it panics");
        let text = panic.downcast_ref::<&str>().copied();
        (text, goes_on.await.expect("it does not panic"))
    });
    assert_eq!(ran.result.expect("it does not panic"), (Some("a task that fails"), 7));
}

#[test]
fn a_panic_in_what_a_task_leaves_behind_ends_that_task_alone() {
    struct Bomb;
    impl Drop for Bomb {
        fn drop(&mut self) {
            panic!("a destructor that fails");
        }
    }
    let ran = run(async {
        let bomb = Bomb;
        let fails = spawn(poll_fn(move |_| {
            let _kept = &bomb;
            Poll::Ready(())
        }));
        let goes_on = spawn(async { 7 });
        (fails.await.is_err(), goes_on.await.expect("it does not panic"))
    });
    assert_eq!(ran.result.expect("it does not panic"), (true, 7));
}

#[test]
fn a_panic_of_the_main_future_is_the_result() {
    assert!(run(async { panic!("the main one fails") }).result.is_err());
    assert_eq!(run(async { 7 }).result.expect("the next run does not panic"), 7);
}

#[test]
fn what_has_not_come_to_its_end_is_dropped_with_the_loop() {
    let dropped = Rc::new(Cell::new(0));
    let ran = run({
        let dropped = dropped.clone();
        async move {
            for _ in 0..2 {
                let its = Dropped(dropped.clone());
                spawn(async move {
                    let _its = its;
                    pending::<()>().await;
                });
            }
            turn().await;
            let its = Dropped(dropped);
            // This one has not had a turn yet.
            spawn(async move { drop(its) });
        }
    });
    assert_eq!((ran.left, dropped.get()), (3, 3));
}

#[test]
fn a_sleep_that_is_dropped_wakes_nobody() {
    let ran = run(async {
        poll_fn(|context| {
            // Another one if it was over before it was polled.
            while Box::pin(sleep(MOMENT)).as_mut().poll(context).is_ready() {}
            Poll::Ready(())
        })
        .await;
        sleep(5 * MOMENT).await;
    });
    assert_eq!(ran.polls, 2);
}

#[test]
fn a_task_that_is_always_ready_does_not_starve_a_timer() {
    let ran = run(async {
        spawn(async {
            loop {
                turn().await;
            }
        });
        sleep(5 * MOMENT).await;
    });
    assert_eq!(ran.left, 1);
}

#[test]
fn a_loop_inside_a_loop_is_refused() {
    let ran = run(async { run(async {}).polls });
    assert!(ran.result.is_err());
}

#[test]
fn ten_thousand_tasks_come_to_their_ends() {
    let ran = run(async {
        let tasks: Vec<_> = (0..10_000).map(|_| spawn(sleep(20 * MOMENT))).collect();
        for task in tasks {
            task.await.expect("it does not panic");
        }
    });
    assert_eq!(ran.left, 0);
}
