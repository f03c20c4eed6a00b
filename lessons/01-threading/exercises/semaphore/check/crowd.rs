//! Threads that go in and out at the same time.

use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};

use shared::schedules::{fail, happens, point, watch};

use super::super::answer::Semaphore;
use super::super::sync::{Arc, thread};

const TOO_MANY: &str = "More threads are inside than there are permits. Looking whether a permit is \
    free and taking it has to be one step, or to happen while a lock is held; who wakes has to look \
    again; and each permit is given back once.";

/// Starts a thread for each of `times`, which goes in so often.
pub fn crowd(permits: usize, times: &[usize]) {
    let (semaphore, inside) = (Arc::new(Semaphore::new(permits)), Arc::new(AtomicUsize::new(0)));
    let shown = Arc::clone(&inside);
    watch("inside", move || shown.load(SeqCst));
    let start = |&times| {
        let (semaphore, inside) = (Arc::clone(&semaphore), Arc::clone(&inside));
        thread::spawn(move || {
            for _ in 0..times {
                let _permit = semaphore.acquire();
                let now = inside.fetch_add(1, SeqCst) + 1;
                if now > permits {
                    fail("threads inside", &format!("at most {permits}"), &now.to_string(), TOO_MANY);
                }
                if now == 2 {
                    happens("two threads are inside at once");
                }
                point("is inside");
                inside.fetch_sub(1, SeqCst);
            }
        })
    };
    let threads: Vec<_> = times.iter().map(start).collect();
    for thread in threads {
        if let Err(panic) = thread.join() {
            resume_unwind(panic);
        }
    }
}
