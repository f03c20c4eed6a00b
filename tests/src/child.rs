//! The process in which a candidate runs, and what it sends back over the stage's trace pipe.

use std::env;
use std::panic::{self, PanicHookInfo};
use std::process::{ExitCode, exit};
use std::sync::{Mutex, PoisonError};

use serde_json::json;
use shared::schedules::Panicked;
use shared::trace::{self, What};
use shared::{stage, waits};

use crate::candidate::Check;
use crate::processes::Ended;
use crate::search::{self, Order};
use crate::{Candidate, Report, processes};

/// The argument that tells a trial's executable to be the child: the candidate's path follows.
pub const ARGUMENT: &str = "--candidate";

static PANICS: Mutex<Vec<Panicked>> = Mutex::new(Vec::new());

/// Judges the candidate, or runs one of its cases as it is told to, and sends what came of it.
pub fn main(candidate: &Candidate) -> ExitCode {
    if let Check::Processes(_) = candidate.check {
        processes::child::heed_no_signals();
    }
    if let Err(error) = stage::enter() {
        eprintln!("{error}");
        return ExitCode::from(2);
    }
    panic::set_hook(Box::new(keep));
    let arguments: Vec<String> = env::args().collect();
    match (candidate.check, Order::of(&arguments)) {
        (Check::Report(check) | Check::Orderings(check) | Check::Tasks(check), _) => report(check),
        (Check::Processes(check), _) => processes::child::main(check, panics, ended),
        (Check::Cases(cases), None) => search::child::main(cases, send),
        (Check::Cases(cases), Some((order, pick))) => {
            search::child::obey(cases, order, &pick, send);
        }
    }
    // Threads that the answer left behind end here.
    exit(0)
}

/// Runs the check and sends its report, unless a panic kept it from one, and all the panics there
/// were.
fn report(check: fn() -> Report) {
    waits::on_stuck(|waits| {
        send("stuck", json!(waits));
        exit(0);
    });
    let report = panic::catch_unwind(check);
    send("panics", json!(panics()));
    if let Ok(report) = report {
        send("report", json!(report));
    }
}

fn ended(ended: Ended) {
    send("ended", json!(ended));
}

/// The panics of this process until now.
pub(crate) fn panics() -> Vec<Panicked> {
    PANICS.lock().unwrap_or_else(PoisonError::into_inner).clone()
}

fn send(name: &str, value: serde_json::Value) {
    trace::send(What::Found { name: name.to_owned(), value });
}

fn keep(info: &PanicHookInfo<'_>) {
    let panicked = Panicked::of(info, &waits::name());
    PANICS.lock().unwrap_or_else(PoisonError::into_inner).push(panicked);
}
