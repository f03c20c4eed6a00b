//! The search in the child process.

use rustix::process::{Resource, Rlimit, setrlimit};
use serde_json::{Value, json};
use shared::schedules::{Covered, End, Loss, Pick, Searched, every, one, one_unwatched};

use super::{Case, Lost, Order, watchdog};
use crate::Report;

/// Tries the cases in their order until one loses, and sends `lost`, or a `report`.
pub fn main(cases: &'static [Case], send: fn(&str, Value)) {
    be_watched(send);
    let (mut report, mut threads_met) = (Report::new(), false);
    for (number, case) in cases.iter().enumerate() {
        let found = every(case.program, case.bound, move |loss| {
            // The rest of the search might take the process along.
            send("lost", json!(Lost::first(number, case, loss)));
        });
        if let Some(loss) = &found.loss {
            return send("lost", json!(lost(number, case, &found, loss)));
        }
        threads_met |= found.threads_met;
        report = lines(report, case, &found);
    }
    if !threads_met {
        return send("never met", json!(true));
    }
    send("report", json!(report));
}

/// What the process may hold in all, its code left aside, in bytes: with that it stays below 200 MB.
const MOST_MEMORY: u64 = 160 << 20;

/// From here on the system gives no more: what an answer does about it makes no difference.
pub(crate) fn limit_memory() {
    let most = Some(MOST_MEMORY);
    // Where it can't be set, the answer is judged without.
    let _ = setrlimit(Resource::Data, Rlimit { current: most, maximum: most });
}

/// Steps of a story that are told.
const MOST_STEPS: usize = 120;

fn lost(number: usize, case: &Case, found: &Searched, loss: &Loss) -> Lost {
    let mut told = one(case.program, &loss.schedule, case.bound.steps);
    if told.end != loss.end {
        // To look may do something: an answer may ask a thread of its own for its value.
        told = one_unwatched(case.program, &loss.schedule, case.bound.steps);
    }
    // What does not happen again under the same schedule depends on something else.
    let end = if told.end == loss.end { told.end } else { End::OffPlan };
    // An endless one says the same again and again, and a stage takes no line that is too long.
    told.story.steps.truncate(MOST_STEPS);
    let first = Lost::first(number, case, loss);
    Lost { end, share: Some(share(found)), story: Some(told.story), ..first }
}

/// How many schedules lose, in words.
fn share(found: &Searched) -> String {
    match found.covered {
        Covered::All(1) => "the only schedule loses.".to_owned(),
        Covered::All(all) if all == found.lost => format!("all {all} schedules lose."),
        Covered::All(all) => format!("{} of the {all} schedules lose.", found.lost),
        Covered::Part { tried, .. } => {
            format!("{} of the {tried} schedules that were tried lose.", found.lost)
        }
    }
}

fn lines(report: Report, case: &Case, found: &Searched) -> Report {
    let report = report.line(case.name, "right in every schedule", "");
    let report = report.in_full(format!("right in {}", found.covered));
    let never = match found.covered {
        Covered::All(_) => "in no schedule",
        // Nobody knows what the others would have shown.
        Covered::Part { .. } => "in none of those tried",
    };
    case.somewhere.iter().fold(report, |report, (what, otherwise)| {
        let seen = if found.happened.contains(what) { "in some schedule" } else { never };
        report.line(&format!("  {what}"), seen, otherwise)
    })
}

/// Does with a case what it is told to.
pub fn obey(cases: &[Case], order: Order, pick: &Pick, send: fn(&str, Value)) {
    be_watched(send);
    order.obey(cases, pick, send);
}

fn be_watched(send: fn(&str, Value)) {
    limit_memory();
    watchdog::watch(move || send("frozen", json!(watchdog::PATIENCE.as_secs_f32())));
}
