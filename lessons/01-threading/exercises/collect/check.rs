//! Jobs that wait until all of them run, and then end one by one in an order that the check sets:
//! each only when whatever the one before it lets happen has happened.

use std::convert::Infallible;
use std::hash::{BuildHasher, RandomState};

use shared::waits::{self, Gate, Meeting};
use trial::Report;

use super::answer::{self, Job};
use super::sync::{Arc, Mutex, mpsc, thread};

/// For each call of the answer, its jobs in the order in which they end.
const CALLS: [&[usize]; 4] = [&[3, 2, 1, 0], &[2, 0, 4, 1, 3], &[0], &[]];

/// More jobs than any machine's cores that somebody may have guessed; these end as they like.
const CROWD: usize = 33;

/// What the jobs return, from a number on that is drawn: neither sorted nor to be guessed.
const RESULTS: [u64; 5] = [31, 7, 45, 12, 26];

/// Ends when it is a job's turn to end.
type Turn = mpsc::Receiver<Infallible>;

/// What the jobs of one call share.
struct Probes {
    meeting: Meeting,
    /// Holds a job until all else has come to rest, or until the answer has returned.
    hold: Gate,
    ran_in: Mutex<Vec<thread::ThreadId>>,
    ended: Mutex<usize>,
}

/// What one call did.
struct Seen {
    called: String,
    not_ended: String,
    at_once: String,
    threads: String,
    /// For each result the number of the job that returned it.
    results: String,
}

/// Calls the answer and reports what it did.
pub fn report() -> Report {
    let seen = CALLS.map(call);
    let all = |part: fn(&Seen) -> &str| seen.each_ref().map(part).join(", ");
    let (crowd, in_order) = crowd();
    Report::new()
        .line("jobs called, of 4, 5, 1 and 0", all(|seen| &seen.called), CALLED)
        .line("of these not ended on return", all(|seen| &seen.not_ended), NOT_ENDED)
        .line("most jobs running at once", all(|seen| &seen.at_once), AT_ONCE)
        .line("the same of 33 jobs", crowd, AT_ONCE)
        .line("results of these, in their order", in_order, IN_ORDER)
        .line("different threads", all(|seen| &seen.threads), THREADS)
        .line("results of jobs", all(|seen| &seen.results), RESULTS_OF)
}

const CALLED: &str = "Each job has to be called, whatever their number.";
const NOT_ENDED: &str = "When it returned, jobs were still running: spawning a thread or keeping \
    its handle waits for nobody. `join` waits until the thread has ended.";
const AT_ONCE: &str = "The jobs did not all run at the same time: one had to end before the next \
    was begun. Spawn all before you wait for any, and hold no lock while a job runs.";
const THREADS: &str = "Each job is to run in a different thread.";
const RESULTS_OF: &str = "It is to return the results of all jobs (told here by the numbers of the \
    jobs, `?` if no job returned it), in the order of the jobs. These end in another order than that in which they were \
    started: who takes results as they come has to put them in order.";

const IN_ORDER: &str = "Of 33 jobs, some of which return the same, these are not the results in the \
    order of the jobs: each job has a result of its own, however many there are, and 10 comes after 2.";

/// How many of a crowd ran at once, and whether it got the results in their order.
fn crowd() -> (usize, &'static str) {
    let meeting = Arc::new(Meeting::new(CROWD));
    let job = |result| {
        let meeting = Arc::clone(&meeting);
        let job: Job = Box::new(move || {
            meeting.meet();
            result
        });
        job
    };
    // Each result is that of two jobs, but for the last one.
    let returned: Vec<u64> = (0..).map(|number| 40 - number / 2).take(CROWD).collect();
    let results = answer::collect(returned.iter().copied().map(job).collect());
    waits::settle();
    (meeting.most(), if results == returned { "33" } else { "others" })
}

fn call(ending: &[usize]) -> Seen {
    let size = ending.len();
    let probes = Arc::new(Probes {
        meeting: Meeting::new(size),
        hold: Gate::new(),
        ran_in: Mutex::default(),
        ended: Mutex::default(),
    });
    // Halved, so that nothing overflows.
    let base = RandomState::new().hash_one(size) / 2;
    let results = answer::collect(jobs(ending, base, &probes));
    let ended = *probes.ended.lock().expect("no job panics");
    probes.hold.open();
    waits::settle();
    let mut threads = probes.ran_in.lock().expect("no job panics").clone();
    let called = threads.len();
    threads.sort_by_key(|id| format!("{id:?}"));
    threads.dedup();
    Seen {
        called: called.to_string(),
        not_ended: (called - ended).to_string(),
        at_once: probes.meeting.most().to_string(),
        threads: threads.len().to_string(),
        results: numbers(&results, base),
    }
}

/// Each job has the sender of a channel, and the next to end its receiver: when the sender is gone
/// it is the next one's turn.
fn jobs(ending: &[usize], base: u64, probes: &Arc<Probes>) -> Vec<Job> {
    let mut before = None;
    let mut jobs = Vec::new();
    for &number in ending {
        let (own, next) = mpsc::channel();
        let work = job(before.replace(next), own, base + RESULTS[number], Arc::clone(probes));
        jobs.push((number, work));
    }
    jobs.sort_by_key(|(number, _)| *number);
    jobs.into_iter().map(|(_, job)| job).collect()
}

fn job(
    before: Option<Turn>,
    own: mpsc::Sender<Infallible>,
    result: u64,
    probes: Arc<Probes>,
) -> Job {
    Box::new(move || {
        probes.ran_in.lock().expect("no job panics").push(thread::current().id());
        // Jobs that did not meet must not wait for each other: the next may not have begun.
        if probes.meeting.meet() {
            if let Some(before) = before {
                before.recv().expect_err("nobody can send what can't be");
            }
            // One job at a time comes here. When it goes on, all else is at rest, so that what
            // the job before it returned was taken long ago.
            probes.hold.pass();
        }
        *probes.ended.lock().expect("no job panics") += 1;
        drop(own);
        result
    })
}

fn numbers(results: &[u64], base: u64) -> String {
    let number = |result: &u64| {
        let result = result.checked_sub(base);
        let number = RESULTS.iter().position(|known| Some(*known) == result);
        number.map_or("?".to_owned(), |number| number.to_string())
    };
    match results {
        [] => "none".to_owned(),
        _ => results.iter().map(number).collect::<Vec<_>>().join(" "),
    }
}
