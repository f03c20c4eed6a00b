//! The process in which a candidate runs, and what it sends back over the stage's trace pipe.

use std::panic::{self, PanicHookInfo};
use std::process::{ExitCode, exit};
use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Serialize};
use serde_json::json;
use shared::trace::{self, What};
use shared::{stage, waits};

use crate::Candidate;

/// The argument that tells a trial's executable to be the child: the candidate's path follows.
pub const ARGUMENT: &str = "--candidate";

/// A panic, as the hook saw it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Panicked {
    /// The thread's name for people, as in `main` or `thread 2`.
    pub thread: String,
    /// What was said.
    pub message: String,
    /// File and line.
    pub at: String,
}

static PANICS: Mutex<Vec<Panicked>> = Mutex::new(Vec::new());

/// Runs the candidate's check and sends its report, unless a panic kept it from one, and all the
/// panics there were.
pub fn main(candidate: &Candidate) -> ExitCode {
    if let Err(error) = stage::enter() {
        eprintln!("{error}");
        return ExitCode::from(2);
    }
    panic::set_hook(Box::new(keep));
    waits::on_stuck(|waits| {
        send("stuck", json!(waits));
        exit(0);
    });
    let report = panic::catch_unwind(candidate.check);
    send("panics", json!(*PANICS.lock().unwrap_or_else(PoisonError::into_inner)));
    if let Ok(report) = report {
        send("report", json!(report));
    }
    // Threads that the answer left behind end here.
    exit(0)
}

fn send(name: &str, value: serde_json::Value) {
    trace::send(What::Found { name: name.to_owned(), value });
}

fn keep(info: &PanicHookInfo<'_>) {
    let payload = info.payload();
    let text = payload.downcast_ref::<&str>().map(|text| text.to_string());
    let message = text.or_else(|| payload.downcast_ref::<String>().cloned());
    let panicked = Panicked {
        thread: waits::name(),
        message: message.unwrap_or_else(|| "a value that is no text".to_owned()),
        at: info
            .location()
            .map_or(String::new(), |place| format!("{}:{}", place.file(), place.line())),
    };
    PANICS.lock().unwrap_or_else(PoisonError::into_inner).push(panicked);
}
