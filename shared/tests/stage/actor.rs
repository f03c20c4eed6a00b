//! Misbehaves on the stage in the one way that is asked for.

#![allow(unsafe_code, reason = "a process is made by fork, which nix marks unsafe")]

mod bomb;
mod locks;

use std::io::{Read, Write};
use std::process::{Command, abort, exit};
use std::thread::park;

use nix::unistd::{ForkResult, Pid, alarm, fork, setsid};
use shared::stage;
use shared::trace::{self, What};
use tracing::info_span;

use crate::{ACT, ANEW};

/// How many daemons one leaves who leaves many.
const DAEMONS: usize = 50;

/// After so many seconds one that stayed behind ends, should nobody have ended it.
const FUSE: u32 = 60;

/// The child of a test.
pub fn perform(act: &str) {
    stage::enter().expect("a test put this on stage");
    println!("{act}");
    match act {
        "end" => trace::send(What::Found { name: "act".into(), value: "ended".into() }),
        "exit" => exit(3),
        "abort" => abort(),
        "panic" => panic!("as it was told"),
        "hang" => park_for_ever(),
        "flood" => loop {
            println!("{}", "a line of the flood ".repeat(50));
        },
        "close" => close_everything(),
        "fork while a lock is held" => locks::fork_while_a_lock_is_held(),
        "fork while a thread writes" => locks::fork_while_a_thread_writes(),
        "explode" => bomb::explode(bomb::Debris::Stays),
        "explode in all directions" => bomb::explode(bomb::Debris::Leaves),
        "start itself anew" => start_itself_anew(),
        "leave a child" => leave_a_child(),
        "leave a daemon" => leave_a_daemon(),
        "leave daemons" => leave_daemons(),
        "bytes" => std::io::stdout().write_all(b"caf\xc3\xa9 \xff\n").expect("somebody reads"),
        other => panic!("no act {other:?}"),
    }
}

/// Runs in a program of its own, which begins at `main`.
pub fn perform_anew() {
    stage::follow().expect("it was handed on");
    let _lane = info_span!("anew").entered();
    println!("anew");
    eprintln!("its errors");
}

fn start_itself_anew() {
    let _lane = info_span!("main").entered();
    let mut command = Command::new(stage::this_program().expect("it runs"));
    command.env_remove(ACT).env(ANEW, "");
    stage::hand_on(&mut command).expect("there is room for a descriptor");
    let mut child = command.spawn().expect("it can be started again");
    assert!(child.wait().expect("it is a child").success());
}

fn park_for_ever() -> ! {
    loop {
        park();
    }
}

/// Only descriptors that a program opens by itself; those of the stage are far above.
fn close_everything() {
    for descriptor in 0..256 {
        let _ = nix::unistd::close(descriptor);
    }
    trace::send(What::Found { name: "act".into(), value: "closed".into() });
}

fn leave_a_child() {
    #[expect(clippy::zombie_processes, reason = "the test is about who ends it")]
    let child = Command::new("sleep").arg("1000").spawn().expect("sleep is everywhere");
    trace::send(What::Found { name: "child".into(), value: child.id().into() });
}

fn leave_a_daemon() {
    let child = daemon();
    println!("{child}");
    trace::send(What::Found { name: "child".into(), value: child.as_raw().into() });
}

/// Says so when there is one.
fn leave_daemons() -> ! {
    println!("{}", daemon());
    for _ in 1..DAEMONS {
        daemon();
    }
    park_for_ever();
}

/// Starts a process that leaves the process group and the session, as daemons do.
fn daemon() -> Pid {
    let (mut ready, mut say) = std::io::pipe().expect("a pipe");
    // SAFETY: there is one other thread, and all it does is wait for its pipe.
    let ForkResult::Parent { child } = unsafe { fork() }.expect("there is room for one more")
    else {
        alarm::set(FUSE);
        setsid().expect("who was just forked leads no group");
        say.write_all(b".").expect("the parent listens");
        park_for_ever();
    };
    ready.read_exact(&mut [0]).expect("the daemon says so when it is one");
    child
}
