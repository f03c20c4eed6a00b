//! The stage's end of the trace pipe.

use std::io;
use std::os::fd::OwnedFd;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

use rustix::time::{ClockId, clock_gettime};

use super::{Event, What};

static PIPE: OnceLock<OwnedFd> = OnceLock::new();

/// From now on, [`send`] writes to `pipe`. Only the first call counts.
pub fn connect(pipe: OwnedFd) {
    let _ = PIPE.set(pipe);
}

/// The pipe once more, for a program that is to say what it does in the same trace; nothing where
/// nobody listens, or while nothing is recorded.
///
/// # Errors
/// When there may be no more descriptors.
pub(crate) fn duplicate() -> io::Result<Option<OwnedFd>> {
    let recorded = PIPE.get().filter(|_| !PAUSED.load(Relaxed));
    recorded.map(OwnedFd::try_clone).transpose()
}

/// Whether spans are passed over: set only while nothing is to be drawn.
static PAUSED: AtomicBool = AtomicBool::new(false);

/// Does `work` without recording what any thread does meanwhile: for the hundreds of runs that are
/// counted and not drawn, and for what is measured.
pub fn off_the_record<T>(work: impl FnOnce() -> T) -> T {
    PAUSED.store(true, Relaxed);
    let done = work();
    PAUSED.store(false, Relaxed);
    done
}

pub(super) fn is_off_the_record() -> bool {
    PAUSED.load(Relaxed)
}

/// Writes one event to the trace, stamped with the time and the process. Where nobody listens
/// (a scene's function called by a test, or a lesson that has gone) nothing happens.
pub fn send(what: What) {
    let Some(pipe) = PIPE.get() else { return };
    if is_off_the_record() {
        return;
    }
    let event = Event { at: now(), pid: std::process::id(), what };
    let Ok(mut line) = serde_json::to_vec(&event) else { return };
    line.push(b'\n');
    write_whole(pipe, &line);
}

/// Says that a child of this process has ended, so that its lanes end, too: one that was killed
/// can't close them.
pub fn process_ended(process: u32) {
    send(What::Ended { process });
}

/// Nanoseconds of CLOCK_MONOTONIC. `Instant` is the same clock, but keeps its number to itself.
pub fn now() -> u64 {
    let time = clock_gettime(ClockId::Monotonic);
    time.tv_sec.unsigned_abs() * 1_000_000_000 + time.tv_nsec.unsigned_abs()
}

/// One write for a line of up to [`Event::LONGEST`] bytes; a longer one (a finding, which is sent
/// when the scene is over) may take several.
fn write_whole(pipe: &OwnedFd, mut line: &[u8]) {
    while !line.is_empty() {
        match rustix::io::write(pipe, line) {
            Ok(written) => line = &line[written..],
            Err(rustix::io::Errno::INTR) => {}
            Err(_) => return,
        }
    }
}
