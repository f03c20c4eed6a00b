//! Jobs that wait until all of them run, and then end one by one in an order that the check sets.

use std::hash::{BuildHasher, RandomState};

use nix::sys::signal::{Signal, raise};
use serde::{Deserialize, Serialize};
use trial::Report;
use trial::processes::{Called, Meeting, call, note, notes, pid, wait_for_turn};

use self::Note::{Begun, Done};
use super::answer::{self, Job};

/// For each call of the answer, the place of each of its jobs in the order in which they end.
const CALLS: [&[usize]; 3] = [&[3, 1, 4, 0, 2], &[0], &[]];

/// The job that is killed, of those that have as many with them.
const KILLED: usize = 2;

/// More jobs than anybody counts out by hand.
const CROWD: usize = 17;

/// The exit codes, but for what is added to each: a number that is drawn.
const CODES: [u8; 5] = [31, 7, 90, 200, 120];
const MOST_ADDED: u64 = 50;

/// What a job notes.
#[derive(PartialEq, Serialize, Deserialize)]
enum Note {
    Begun,
    Done,
}

/// What one call did.
struct Seen {
    begun: String,
    processes: String,
    at_once: String,
    alive: String,
    orphans: String,
    done: String,
    zombies: String,
    codes: String,
    left_open: String,
}

/// Calls the answer and reports what it did.
pub fn report() -> Report {
    let seen = CALLS.map(ending);
    let all = |part: fn(&Seen) -> &str| seen.each_ref().map(part).join(", ");
    Report::new()
        .line("jobs begun, of 5, 1 and 0", all(|seen| &seen.begun), BEGUN)
        .line("in processes of their own", all(|seen| &seen.processes), PROCESSES)
        .line("most at the same time", all(|seen| &seen.at_once), AT_ONCE)
        .line("the same of 17 jobs", most_of_a_crowd(), AT_ONCE)
        .line("children alive on return", all(|seen| &seen.alive), ALIVE)
        .line("orphans alive on return", all(|seen| &seen.orphans), ORPHANS)
        .line("jobs done", all(|seen| &seen.done), DONE)
        .line("zombies on return", all(|seen| &seen.zombies), ZOMBIES)
        .line("ends of jobs", all(|seen| &seen.codes), ENDS)
        .line("descriptors left open", all(|seen| &seen.left_open), LEFT_OPEN)
}

const BEGUN: &str = "Each job has to run, whatever their number, and once.";
const PROCESSES: &str = "Each job is to run in a child process of its own: one that `fork` made.";
const AT_ONCE: &str = "The jobs did not all run at the same time: one had to end before the next \
    was begun. Fork all children before you wait for any.";
const ALIVE: &str = "When it returned, children were still running: to fork one waits for nobody. \
    `waitpid` waits until a child has ended; each of them has to be waited for.";
const ORPHANS: &str = "When it returned, processes were still running whose parent had ended: nobody \
    can wait for those any more. Let each job run in a child of yours, not in a child's child.";
const DONE: &str = "A job did not come to its end: nobody may kill or stop a child.";
const ZOMBIES: &str = "A child that nobody waits for stays in the process table as a zombie until \
    its parent ends, whatever else is known of it. Call `waitpid` for each of them.";
const ENDS: &str = "It is to return how all jobs ended (told here by the numbers of the jobs), in the \
    order of the jobs, which end in another. Job 2 of 5 is killed by SIGKILL, which is -9: what \
    `waitpid` says of that is not `Exited` but `Signaled`.";
const LEFT_OPEN: &str = "What it opened is still open. A descriptor is closed when its owner is \
    dropped; one that was leaked or forgotten stays until the process ends.";

fn most_of_a_crowd() -> usize {
    let meeting = Meeting::of(CROWD);
    let job = |_| -> Job {
        Box::new(move || {
            meeting.meet();
            0
        })
    };
    let jobs: Vec<Job> = (0..CROWD).map(job).collect();
    let _ = call(|| answer::reap(&jobs));
    meeting.most()
}

fn ending(ranks: &[usize]) -> Seen {
    let size = ranks.len();
    let added = (RandomState::new().hash_one(size) % MOST_ADDED) as u8;
    let meeting = Meeting::of(size);
    let parent = pid();
    let job = |(number, rank): (usize, &usize)| -> Job {
        let (rank, code) = (*rank, CODES[number] + added);
        let killed = size == CODES.len() && number == KILLED;
        Box::new(move || {
            note(&Begun);
            meeting.meet();
            wait_for_turn(rank);
            note(&Done);
            if killed && pid() != parent {
                let _ = raise(Signal::SIGKILL);
            }
            code
        })
    };
    let jobs: Vec<Job> = ranks.iter().enumerate().map(job).collect();
    let called = call(|| answer::reap(&jobs));
    seen(called, meeting, added)
}

fn seen(called: Called<nix::Result<Vec<i32>>>, meeting: Meeting, added: u8) -> Seen {
    let (begun, done): (Vec<_>, Vec<_>) =
        notes().into_iter().partition(|(_, note): &(i32, Note)| *note == Begun);
    let mut processes: Vec<i32> = begun.iter().map(|(process, _)| *process).collect();
    processes.retain(|process| *process != pid());
    processes.sort_unstable();
    processes.dedup();
    Seen {
        begun: begun.len().to_string(),
        processes: processes.len().to_string(),
        at_once: meeting.most().to_string(),
        alive: called.alive.to_string(),
        orphans: called.orphans.to_string(),
        done: done.len().to_string(),
        zombies: called.zombies.to_string(),
        codes: match called.returned {
            Ok(codes) => numbers(&codes, added),
            Err(error) => format!("error {error:?}"),
        },
        left_open: called.left_open.len().to_string(),
    }
}

/// By the jobs whose codes they are; what is no job's code stands as it is.
fn numbers(codes: &[i32], added: u8) -> String {
    let number = |code: &i32| {
        let job = CODES.iter().position(|known| i32::from(known + added) == *code);
        job.map_or(format!("({code})"), |job| job.to_string())
    };
    match codes {
        [] => "none".to_owned(),
        _ => codes.iter().map(number).collect::<Vec<_>>().join(" "),
    }
}
