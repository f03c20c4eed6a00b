//! Misbehaves in the one way that is asked for.

#![allow(unsafe_code, reason = "a process is made by fork, which nix marks unsafe")]

use std::fs::File;
use std::process::exit;
use std::sync::{Mutex, mpsc};
use std::thread;
use std::time::Duration;

use nix::sys::signal::{Signal, kill, raise};
use nix::sys::wait::waitpid;
use nix::unistd::{ForkResult, Pid, fork, setsid};
use trial::candidate::Check;
use trial::processes::{call, folder};
use trial::{Candidate, Report};

/// What the child of a test does instead of judging an answer.
pub fn candidate(act: &str) -> Candidate {
    let check: fn() -> Report = match act {
        "locks a file twice" => || acted(lock_a_file_twice),
        "forks with a lock" => || acted(fork_with_a_lock),
        "stops its child" => || acted(|| wait_for(|| raise(Signal::SIGSTOP).expect("it is ours"))),
        "sleeps" => || acted(|| wait_for(|| thread::sleep(Duration::from_millis(200)))),
        "floods" => || acted(|| wait_for(|| println!("{}", "a flood ".repeat(1 << 19)))),
        "kills its group" => {
            || acted(|| kill(Pid::from_raw(0), Signal::SIGKILL).expect("it is ours"))
        }
        "ends its group" => {
            || acted(|| kill(Pid::from_raw(0), Signal::SIGTERM).expect("it is ours"))
        }
        "takes memory" => || acted(|| drop(std::hint::black_box(vec![1_u8; 1 << 30]))),
        "leaves its group" => || acted(leave_the_group),
        "writes and dies" => || acted(write_and_die),
        other => panic!("no act {other:?}"),
    };
    Candidate { exercise: "none", declared: "none.rs", check: Check::Processes(check) }
}

fn acted(act: impl FnOnce()) -> Report {
    call(act);
    Report::new()
}

/// Lets a child do something, and waits for it.
fn wait_for(work: impl FnOnce()) {
    // SAFETY: what another thread may hold here is just what is tested.
    match unsafe { fork() }.expect("room for one more") {
        ForkResult::Child => {
            work();
            exit(0)
        }
        ForkResult::Parent { child } => drop(waitpid(child, None).expect("it is ours")),
    }
}

fn lock_a_file_twice() {
    let open = || File::open(file!()).or_else(|_| File::open("tests/processes/main.rs"));
    let file = open().expect("this file is there");
    file.lock().expect("nobody else locks it");
    wait_for(|| open().and_then(|again| again.lock()).expect("it waits for ever"));
}

fn fork_with_a_lock() {
    static LOCK: Mutex<()> = Mutex::new(());
    let (tell, told) = mpsc::channel();
    let (go, end) = mpsc::channel::<()>();
    thread::scope(|scope| {
        scope.spawn(move || {
            let _held = LOCK.lock();
            tell.send(()).expect("the other thread waits");
            let _ = end.recv();
        });
        told.recv().expect("the other thread tells");
        wait_for(|| drop(LOCK.lock()));
        drop(go);
    });
}

fn write_and_die() {
    File::create(folder().join("a file")).expect("there is room for it");
    println!("{}", folder().display());
    raise(Signal::SIGKILL).expect("it is ours");
}

fn leave_the_group() {
    wait_for(|| match unsafe { fork() }.expect("room for one more") {
        ForkResult::Child => {
            setsid().expect("a child leads no group");
            println!("{}", std::process::id());
            loop {
                thread::park();
            }
        }
        ForkResult::Parent { .. } => {}
    });
}
