//! What an outcome means, in a sentence or two.

use super::advice;
use super::evidence::short;
use crate::outcome::Outcome;
use crate::{processes, search};

/// What it means, in a sentence or two.
pub(crate) fn words(outcome: &Outcome) -> String {
    match outcome {
        Outcome::Right(..) => "Right.".to_owned(),
        Outcome::Wrong { meaning, .. } => format!("Not yet. {meaning}"),
        Outcome::Loses(lost) => {
            format!("Not yet. {}", search::meaning(&lost.end, lost.story.as_ref()))
        }
        Outcome::NeverMet => {
            "Not yet. Its threads never came to a point at which one of them could \
             have gone before another: nothing they share is taken from `super::sync`, or one ends \
             before the next begins."
                .to_owned()
        }
        Outcome::Frozen(seconds) => format!(
            "Not yet. It was busy for {seconds} s without coming to a lock, an atomic or a channel, \
             and was stopped: a loop in it has no end."
        ),
        Outcome::TooMuchMemory => "Not yet. It wanted more memory than 160 MB, and was stopped: \
             something in it grows without end."
            .to_owned(),
        Outcome::StackOverflow => "Not yet. A thread's stack was full, which ended the whole \
             process: as a rule a function calls itself without end, be it by way of others."
            .to_owned(),
        Outcome::Stuck(waits) => {
            format!("It hangs: every thread waits, and none can go on. {}", advice(waits))
        }
        Outcome::AtRest(waits) => {
            let advice = processes::advice(waits);
            format!("It hangs: every process waits, and none can go on. {advice}")
        }
        Outcome::TooManyProcesses(most) => format!(
            "Not yet. It had more than {most} processes at the same time, and was stopped: as a \
             rule a child goes on in the loop that made it, and makes children of its own. End it \
             with `exit` where its work is done."
        ),
        Outcome::CameBack => {
            "Not yet. A child came back out of the answer: a fork returns in both \
             processes, and the child goes on with a copy of its parent's code. It must end with \
             `exit` where its work is done."
                .to_owned()
        }
        Outcome::Busy(seconds) => format!(
            "It was still busy after {seconds} s and was stopped: a process runs without end, or \
             asks again and again for what it should wait for."
        ),
        Outcome::Panics(panics) if panics.iter().any(|panicked| panicked.thread == "a child") => {
            "A child panicked, and so came back out of the answer instead of ending with its exit \
             code."
                .to_owned()
        }
        Outcome::Panics(_) => "It panics, and so never returns what was asked for.".to_owned(),
        Outcome::NotStarted(at) => {
            format!("Not started, or not finished: it came to the todo!() at {}.", short(at))
        }
        Outcome::OutOfTime(seconds) => format!(
            "It was still busy after {seconds} s and was stopped: some thread runs without end, \
             asks again and again for what it should wait for, or waits for something that `sync` \
             keeps no record of, such as a OnceLock."
        ),
        Outcome::LoopHeldUp(seconds) => format!(
            "It was still busy after {seconds} s and was stopped: a task holds up the loop, or asks \
             again and again for what it should wait for. The paused clock goes on only when all \
             tasks wait, so no timer ends meanwhile."
        ),
        Outcome::EndsTheProcess(how) => format!(
            "It ended the whole process ({how}), and with it every thread. An answer has to return."
        ),
        Outcome::Refused(why) => why.clone(),
        Outcome::NoSnapshot => "The expected report is missing from tests/snapshots: get it back \
             with git checkout."
            .to_owned(),
    }
}
