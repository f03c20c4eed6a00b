//! This program, when it was started to be a worker.

use std::io;
use std::process::ExitCode;

use shared::stage::follow;
use tracing::info_span;

use super::work;

/// The argument that says so.
pub const WORKER: &str = "start-methods-worker";

/// Does the work, if this program was started for it: to be called before `main` does anything else.
pub fn work_if_asked() -> Option<ExitCode> {
    std::env::args().any(|argument| argument == WORKER).then(|| {
        let done = follow().and_then(|()| {
            let _lane = info_span!("lane", lane = "started anew").entered();
            work(io::stdin().lock(), io::stdout())
        });
        if done.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    })
}
