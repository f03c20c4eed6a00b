//! The `main` of a lesson's `tests/exercises.rs`: every solution and every other right answer
//! passes, every wrong answer gets its verdict, and none is forgotten.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;
use std::{env, fs, io};

use libtest_mimic::{Arguments, Failed, Trial};
use shared::lesson::Lesson;

use crate::candidate::Check;
use crate::environment::{self, Snapshots};
use crate::judge::{expected, judge, matches};
use crate::{Candidate, child};

/// A right answer may be slow on a busy machine; a wrong one that hangs is to be ended soon.
const FOR_RIGHT: Duration = Duration::from_secs(10);
const FOR_WRONG: Duration = Duration::from_secs(2);
/// One whose processes hang is ended at once, whatever this is: it is for those that ask again and
/// again. What takes many steps is not to be cut short where others use the machine.
const FOR_WRONG_PROCESSES: Duration = Duration::from_secs(6);
/// A search ends by itself, and says why: that must not depend on how busy the machine is. Loom has
/// a bound in choices; the other search has a watchdog, but its 1.5 s are the processor's, and take
/// many times as long while others use it.
const FOR_SEARCH: Duration = Duration::from_secs(60);

/// Runs a test for each candidate. `--accept` writes the snapshots instead, for those who write
/// exercises; every other argument is libtest's.
pub fn main(lesson: &'static Lesson, candidates: &[&'static [Candidate]]) -> ExitCode {
    let candidates: Vec<&'static Candidate> = candidates.iter().copied().flatten().collect();
    let mut arguments: Vec<String> = env::args().collect();
    if let [.., flag, declared] = &arguments[..]
        && flag == child::ARGUMENT
    {
        let candidate = candidates.iter().find(|candidate| candidate.declared == declared);
        return child::main(candidate.expect("the suite names its own candidates"));
    }
    let accept = arguments.iter().any(|argument| argument == "--accept");
    arguments.retain(|argument| argument != "--accept");
    let snapshots = if accept { Snapshots::Accept } else { Snapshots::Compare };
    environment::make(snapshots).expect("this program was started once already");
    let mut arguments = Arguments::from_iter(arguments);
    if accept {
        // In their order: what a solution reports is written down before a wrong answer needs it.
        arguments.test_threads = Some(1);
    }
    libtest_mimic::run(&arguments, trials(lesson, &candidates, accept)).exit_code()
}

fn trials(lesson: &'static Lesson, candidates: &[&'static Candidate], accept: bool) -> Vec<Trial> {
    // Accepting takes the solution's word for what is expected, and no other answer's.
    let asked = candidates
        .iter()
        .copied()
        .filter(|candidate| !accept || !candidate.name().starts_with("right/"));
    let judged = asked.map(|candidate| {
        let name = format!("{}/{}", candidate.exercise, candidate.name());
        Trial::test(name, move || {
            if candidate.is_wrong() { refuse(lesson, candidate) } else { pass(lesson, candidate) }
        })
    });
    let declared = candidates.iter().map(|candidate| candidate.path().to_owned()).collect();
    let complete =
        Trial::test("every answer in the folders is on trial", move || complete(lesson, &declared));
    judged.chain([complete]).collect()
}

fn pass(lesson: &Lesson, candidate: &Candidate) -> Result<(), Failed> {
    let verdict = judge(lesson, candidate, patience(candidate))?;
    if verdict.is_right() { Ok(()) } else { Err(format!("refused:\n{verdict}").into()) }
}

fn patience(candidate: &Candidate) -> Duration {
    match candidate.check {
        Check::Cases(_) | Check::Orderings(_) => FOR_SEARCH,
        Check::Processes(_) if candidate.is_wrong() => FOR_WRONG_PROCESSES,
        Check::Report(_) | Check::Tasks(_) if candidate.is_wrong() => FOR_WRONG,
        Check::Report(_) | Check::Tasks(_) | Check::Processes(_) => FOR_RIGHT,
    }
}

fn refuse(lesson: &Lesson, candidate: &Candidate) -> Result<(), Failed> {
    let verdict = judge(lesson, candidate, patience(candidate))?;
    if verdict.is_right() {
        return Err(format!("not refused:\n{verdict}").into());
    }
    let name = format!("{}__{}", candidate.exercise, candidate.name().replace('/', "__"));
    let text = verdict.to_string();
    if matches(lesson, &name, &text) {
        return Ok(());
    }
    let expected = expected(lesson, &name).unwrap_or_default();
    Err(format!("another verdict than expected:\n{text}\nexpected:\n{expected}").into())
}

/// Files named `answer.rs` are the learner's, and `check.rs` is no answer. A lesson may have more
/// than one suite: each answers for the exercises that it declares, and all for their snapshots.
fn complete(lesson: &Lesson, declared: &BTreeSet<String>) -> Result<(), Failed> {
    let root = Path::new(lesson.folder);
    for exercise in lesson.exercises {
        if expected(lesson, exercise.name).is_none() {
            return Err(format!("no suite has judged the solution of {}", exercise.name).into());
        }
        let own = format!("exercises/{}/", exercise.name);
        if !declared.iter().any(|path| path.starts_with(&own)) {
            continue;
        }
        for folder in ["", "right", "wrong"] {
            let folder = Path::new("exercises").join(exercise.name).join(folder);
            for path in sources(root, &folder)? {
                if !declared.contains(&path) {
                    return Err(format!("{path} is not declared in tests/exercises.rs").into());
                }
            }
        }
    }
    Ok(())
}

fn sources(root: &Path, folder: &Path) -> io::Result<Vec<String>> {
    let mut found = Vec::new();
    let entries = fs::read_dir(root.join(folder))
        .map_err(|error| io::Error::other(format!("{}: {error}", folder.display())))?;
    for entry in entries {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".rs") && !["answer.rs", "check.rs"].contains(&name.as_str()) {
            found.push(folder.join(name).to_string_lossy().into_owned());
        }
    }
    Ok(found)
}
