//! Forks while another thread has a lock.

use std::process::exit;

use nix::sys::wait::{WaitStatus, waitpid};
use nix::unistd::{ForkResult, fork};
use shared::sync::atomic::{AtomicBool, Ordering::SeqCst};
use shared::sync::{Mutex, mpsc, thread};
use shared::trace::{self, What};
use shared::waits;

/// How often a process is forked while a thread writes.
const CHILDREN: usize = 200;

pub fn fork_while_a_lock_is_held() {
    let account = &Mutex::new(0);
    let (taken, when_taken) = mpsc::channel();
    let (done, when_done) = mpsc::channel::<()>();
    thread::scope(|scope| {
        let clerk = move || {
            let _balance = account.lock();
            taken.send(()).expect("main waits for it");
            let _ = when_done.recv();
        };
        let clerk = thread::Builder::new().name("clerk".into()).spawn_scoped(scope, clerk);
        when_taken.recv().expect("the clerk sends");
        let ended = in_a_child(|| {
            waits::only_this_thread();
            waits::on_stuck(|waits| {
                for wait in waits.iter().cloned() {
                    trace::send(What::Stuck { wait });
                }
                exit(7);
            });
            drop(account.lock());
        });
        assert_eq!(ended, 7);
        drop(done);
        clerk.expect("a thread can be started").join().expect("the clerk does not panic");
    });
}

/// Each child gets the lock, or learns that it never will.
pub fn fork_while_a_thread_writes() {
    let (account, goes_on) = (Mutex::new(0), AtomicBool::new(true));
    thread::scope(|scope| {
        scope.spawn(|| {
            while goes_on.load(SeqCst) {
                *account.lock().expect("nobody panics") += waits::alive();
            }
        });
        let mut ended = [0; 2];
        for _ in 0..CHILDREN {
            let code = in_a_child(|| {
                waits::only_this_thread();
                waits::on_stuck(|_| exit(1));
                drop(account.lock());
            });
            ended[usize::from(code != 0)] += 1;
            assert!(code < 2, "{code}");
        }
        goes_on.store(false, SeqCst);
        trace::send(What::Found {
            name: "ended".into(),
            value: ended.iter().sum::<usize>().into(),
        });
    });
}

/// Returns the child's exit code.
fn in_a_child(work: impl FnOnce()) -> i32 {
    // SAFETY: what other threads may have locked is what this is about; the allocator takes care of
    // its own locks, and nobody else prints or records meanwhile.
    match unsafe { fork() }.expect("there is room for one more") {
        ForkResult::Child => {
            work();
            exit(0);
        }
        ForkResult::Parent { child } => match waitpid(child, None) {
            Ok(WaitStatus::Exited(_, code)) => code,
            other => panic!("{other:?}"),
        },
    }
}
