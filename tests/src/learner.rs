//! The `main` of a learner's own trial: one answer, one verdict.

use std::env;
use std::process::ExitCode;
use std::time::Duration;

use shared::lesson::Lesson;

use crate::environment::{self, Snapshots};
use crate::{Candidate, child, judge, replay};

/// How long a learner's answer may take.
pub(crate) const PATIENCE: Duration = Duration::from_secs(10);

/// Lines of an answer's output that are shown.
const SHOWN_LINES: usize = 60;

/// What cargo takes for a failed test; after any other code it adds lines of its own.
const NOT_RIGHT: u8 = 101;

/// Judges the one candidate and prints the verdict. `--brief` prints one line; `--replay SCHEDULE`
/// steps through a schedule instead.
pub fn main(lesson: &Lesson, candidate: Candidate) -> ExitCode {
    let arguments: Vec<String> = env::args().collect();
    if arguments.iter().any(|argument| argument == child::ARGUMENT) {
        return child::main(&candidate);
    }
    if arguments.iter().any(|argument| argument == "--replay") {
        return replay::main(lesson, &candidate, &arguments);
    }
    let brief = arguments.iter().any(|argument| argument == "--brief");
    match environment::make(Snapshots::Compare)
        .and_then(|()| judge::judge(lesson, &candidate, PATIENCE))
    {
        Err(error) => {
            println!("The trial could not be started: {error}.");
            ExitCode::from(NOT_RIGHT)
        }
        Ok(verdict) => {
            if brief {
                println!("{}", verdict.outcome.brief());
            } else {
                print!("{}{verdict}", printed(&verdict.output));
            }
            if verdict.is_right() { ExitCode::SUCCESS } else { ExitCode::from(NOT_RIGHT) }
        }
    }
}

/// What the answer printed, which judges nothing, for those who look for a mistake by printing.
fn printed(output: &str) -> String {
    if output.is_empty() {
        return String::new();
    }
    let lines = output.lines().take(SHOWN_LINES).map(|line| {
        // Control characters could hide the verdict.
        let shown: String = line.chars().filter(|char| !char.is_control()).collect();
        format!("   {shown}\n")
    });
    let more = match output.lines().count().saturating_sub(SHOWN_LINES) {
        0 => String::new(),
        more => format!("   … and {more} more lines\n"),
    };
    format!("\n Your answer printed:\n\n{}{more}", lines.collect::<String>())
}

/// A learner's trial: the exercise, its check, its answer, and the lesson. The modules stand at the
/// root, so that the compiler's words name the answer by a path that can be read.
#[macro_export]
macro_rules! learner {
    ($lesson:path; $exercise:ident, $way:ident $check:literal; answer $answer:literal;) => {
        #[path = $answer]
        #[allow(dead_code, reason = "an answer may have more than its check calls")]
        #[allow(clippy::unwrap_used, reason = "an answer may panic: the trial says where")]
        #[allow(unsafe_code, reason = "reading refuses all but the call of fork")]
        #[warn(unused_must_use, reason = "a guard that is let go at once may be just what is meant")]
        mod answer;
        #[path = $check]
        #[allow(clippy::unwrap_used, reason = "a thread of the answer's may have panicked")]
        mod check;
        $crate::facade!($way);

        fn main() -> ::std::process::ExitCode {
            $crate::learner::main(
                &$lesson,
                $crate::Candidate {
                    exercise: stringify!($exercise),
                    declared: $answer,
                    check: $crate::way!($way check),
                },
            )
        }
    };
}
