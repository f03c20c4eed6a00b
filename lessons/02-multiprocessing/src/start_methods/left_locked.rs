//! A lock that another thread holds while this one forks.

use std::io::{self, BufRead, BufReader, Write};
use std::sync::mpsc::{Receiver, Sender, channel};

use nix::sys::signal::Signal;
use shared::sync::{Mutex, thread};
use shared::waits::{on_stuck, only_this_thread};
use tracing::info_span;

use crate::process::Process;

/// Forks while a thread, the clerk, holds a lock that the child will want. Returns why the child
/// hangs, in words, or nothing if it does not; then ends it.
///
/// # Errors
/// When there may be no more processes.
pub fn left_locked() -> io::Result<Option<String>> {
    let lock = Mutex::new(());
    let ((tell, told), (release, released)) = (channel(), channel());
    thread::scope(|scope| {
        let clerk = thread::Builder::new().name("clerk".to_owned());
        clerk.spawn_scoped(scope, || hold(&lock, tell, released))?;
        let _lane = info_span!("parent").entered();
        // It has the lock now.
        let _ = told.recv();
        let why = fork_and_want(&lock);
        drop(release);
        why
    })
}

fn hold(lock: &Mutex<()>, tell: Sender<()>, released: Receiver<()>) {
    let _lane = info_span!("clerk").entered();
    let _held = lock.lock();
    let _ = tell.send(());
    // Until the other end is gone.
    let _ = released.recv();
}

/// A child wants the lock. What it would do about it there is nobody to do.
fn fork_and_want(lock: &Mutex<()>) -> io::Result<Option<String>> {
    let (heard, say) = io::pipe()?;
    let mut said = Some(say);
    let child = Process::start("child", || {
        only_this_thread();
        let mut say = said.take();
        on_stuck(move |waits| {
            let why = waits.first().map_or("", |wait| &wait.because);
            _ = say.as_mut().map(|say| writeln!(say, "{why}"));
        });
        drop(lock.lock());
        0
    })?;
    drop(said);
    let mut why = String::new();
    // A child that gets the lock ends, and with it the pipe.
    let length = BufReader::new(heard).read_line(&mut why)?;
    child.signal(Signal::SIGKILL)?;
    child.join()?;
    Ok((length > 0).then(|| why.trim_end().to_owned()))
}
