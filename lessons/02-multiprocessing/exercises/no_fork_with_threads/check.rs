//! A worker that is asked while another thread holds the lock which the work takes.

use std::hash::{BuildHasher, RandomState};
use std::io;
use std::sync::{Arc, Mutex};
use std::thread;

use trial::Report;
use trial::processes::{Called, call, note, notes, pid, settle, wait_for_turn};

use super::answer::{Work, Worker};

/// How many requests there are, for each worker.
const REQUESTS: [usize; 2] = [3, 0];

/// What one worker did.
struct Seen {
    works: String,
    in_a_child: String,
    answers: String,
    alive: String,
    zombies: String,
    left_open: String,
}

/// Calls the answer and reports what it did.
pub fn report() -> Report {
    let seen = REQUESTS.map(asking);
    let all = |part: fn(&Seen) -> &str| seen.each_ref().map(part).join(", ");
    Report::new()
        .line("works done, for 3 requests and for 0", all(|seen| &seen.works), WORKS)
        .line("in a child", all(|seen| &seen.in_a_child), IN_A_CHILD)
        .line("answers", all(|seen| &seen.answers), ANSWERS)
        .line("children alive after the end", all(|seen| &seen.alive), ALIVE)
        .line("zombies after the end", all(|seen| &seen.zombies), ZOMBIES)
        .line("descriptors left open", all(|seen| &seen.left_open), LEFT_OPEN)
}

const WORKS: &str = "The work has to be done once for each request, and not without one: who has \
    answered waits for the next request.";
const IN_A_CHILD: &str = "The work is to be done in a child process: one that `fork` made.";
const ANSWERS: &str = "`ask` is to return what the work has returned for that request, and nobody \
    returns an error where all goes well.";
const ALIVE: &str = "When `stop` returned, a child was still running. It ends when it comes to the end \
    of its requests, or when it is told to, and `waitpid` waits for that.";
const ZOMBIES: &str = "A child that nobody waits for stays in the process table as a zombie until its \
    parent ends. Let `stop` call `waitpid`.";
const LEFT_OPEN: &str = "What `start` opened is still open after `stop`. A descriptor is closed when its \
    owner is dropped; one that was leaked or forgotten stays until the process ends.";

fn asking(requests: usize) -> Seen {
    let random = RandomState::new();
    let requests: Vec<u64> = (0..requests).map(|request| random.hash_one(request)).collect();
    let log = Arc::new(Mutex::new(0));
    let (childs_log, answers) = (Arc::clone(&log), random.clone());
    let work: Work = Box::new(move |request| {
        let mut log = childs_log.lock().unwrap();
        *log += 1;
        note(&request);
        answers.hash_one(request)
    });
    let called = call(|| with_a_thread(work, &log, &requests));
    let expected: Vec<u64> = requests.iter().map(|request| random.hash_one(request)).collect();
    seen(&called, &expected)
}

/// Uses a worker as a program does that has threads.
fn with_a_thread(work: Work, log: &Mutex<u64>, requests: &[u64]) -> io::Result<Vec<u64>> {
    let own = pid();
    let mut worker = Worker::start(work)?;
    if pid() != own {
        // The child came back, as `call` will see.
        return Ok(Vec::new());
    }
    let answers = thread::scope(|scope| {
        scope.spawn(|| {
            let _held = log.lock().unwrap();
            // Until everybody waits: until the answers are there, or can't come.
            wait_for_turn(0);
        });
        // Now the other thread has the lock.
        settle();
        requests.iter().map(|request| worker.ask(*request)).collect()
    });
    worker.stop()?;
    answers
}

fn seen(called: &Called<io::Result<Vec<u64>>>, expected: &[u64]) -> Seen {
    let works = notes::<u64>();
    Seen {
        works: works.len().to_string(),
        in_a_child: works.iter().filter(|(process, _)| *process != pid()).count().to_string(),
        answers: match &called.returned {
            Ok(answers) if answers == expected => "right",
            Ok(_) => "wrong",
            Err(_) => "error",
        }
        .to_owned(),
        alive: called.alive.to_string(),
        zombies: called.zombies.to_string(),
        left_open: called.left_open.len().to_string(),
    }
}
