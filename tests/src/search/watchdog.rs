//! Ends a search whose program is busy without ever coming to a step.

use std::process::exit;
use std::thread;
use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};
use shared::schedules;

/// So much of the processor's time without a step is too long. A busy machine makes no difference:
/// while others run, this clock stands still.
pub const PATIENCE: Duration = Duration::from_millis(1500);

/// Asks now and then whether steps are taken. If not, calls `tell` and ends the process.
pub fn watch(tell: impl FnOnce() + Send + 'static) {
    let watching = thread::Builder::new().name("watchdog".into());
    let watcher = watching.spawn(move || {
        let (mut seen, mut since) = (schedules::steps_taken(), used());
        loop {
            // Nothing says when a program does nothing: it has to be looked at.
            thread::sleep(PATIENCE / 10);
            if schedules::steps_taken() != seen {
                (seen, since) = (schedules::steps_taken(), used());
            } else if used() - since > PATIENCE {
                break;
            }
        }
        tell();
        exit(0);
    });
    watcher.expect("a process that has just begun can start a thread");
}

/// The processor's time that this process has used.
fn used() -> Duration {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    Duration::new(time.tv_sec.unsigned_abs(), time.tv_nsec as u32)
}
