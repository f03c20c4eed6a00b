//! A thread looks after each worker, and after its items until they are done or given up.

use std::io::{self, Read, Write};
use std::os::unix::net::UnixStream;
use std::process::exit;
use std::sync::Mutex;
use std::thread;

use nix::sys::signal::{Signal, kill};
use nix::sys::wait::waitpid;
use nix::unistd::{ForkResult, Pid, fork};

/// What a worker is to do with an item.
pub type Work = Box<dyn Fn(u64) -> Vec<u8> + Sync>;

/// What became of an item.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Done {
    /// What `work` returned; `None` if each worker that tried it died.
    pub result: Option<Vec<u8>>,
    /// How many workers were given the item.
    pub tries: u32,
}

/// An item at which so many workers have died is given up.
pub const MOST_TRIES: u32 = 3;

/// Lets so many workers do `work` on the items, though some may die of it.
pub fn a_worker_dies(workers: usize, items: &[u64], work: &Work) -> io::Result<Vec<Done>> {
    let done = Mutex::new(vec![Done::default(); items.len()]);
    let (rest, forking) = (Mutex::new(items.iter().enumerate()), Mutex::new(()));
    thread::scope(|scope| {
        let threads: Vec<_> = (0..workers.min(items.len()))
            .map(|_| {
                scope.spawn(|| {
                    let mut worker = None;
                    loop {
                        let next = rest.lock().unwrap().next();
                        let Some((place, item)) = next else { break };
                        let came_of_it = try_often(&mut worker, *item, work, &forking)?;
                        done.lock().unwrap()[place] = came_of_it;
                    }
                    worker.map_or(Ok(()), Worker::end)
                })
            })
            .collect();
        threads.into_iter().try_for_each(|thread| thread.join().unwrap())
    })?;
    Ok(done.into_inner().unwrap())
}

/// Lets a worker try it, or a new one if there is none.
fn try_often(
    worker: &mut Option<Worker>,
    item: u64,
    work: &Work,
    forking: &Mutex<()>,
) -> io::Result<Done> {
    let mut done = Done::default();
    while done.result.is_none() && done.tries < MOST_TRIES {
        done.tries += 1;
        let mut tries = match worker.take() {
            Some(worker) => worker,
            None => start(work, forking)?,
        };
        match tries.ask(item) {
            Ok(result) => {
                done.result = Some(result);
                *worker = Some(tries);
            }
            Err(_) => tries.end()?,
        }
    }
    Ok(done)
}

struct Worker {
    child: Pid,
    line: UnixStream,
}

/// One after the other: a child that is forked meanwhile would have the end that is the other's.
fn start(work: &Work, forking: &Mutex<()>) -> io::Result<Worker> {
    let _alone = forking.lock().unwrap();
    let (line, childs) = UnixStream::pair()?;
    match unsafe { fork() }? {
        ForkResult::Child => {
            drop(line);
            exit(serve(childs, work).is_err().into())
        }
        ForkResult::Parent { child } => Ok(Worker { child, line }),
    }
}

fn serve(mut line: UnixStream, work: &Work) -> io::Result<()> {
    let mut item = [0; 8];
    while line.read(&mut item)? > 0 {
        let result = work(u64::from_le_bytes(item));
        line.write_all(&(result.len() as u64).to_le_bytes())?;
        line.write_all(&result)?;
    }
    Ok(())
}

impl Worker {
    fn ask(&mut self, item: u64) -> io::Result<Vec<u8>> {
        self.line.write_all(&item.to_le_bytes())?;
        let mut length = [0; 8];
        self.line.read_exact(&mut length)?;
        let mut result = vec![0; u64::from_le_bytes(length) as usize];
        self.line.read_exact(&mut result)?;
        Ok(result)
    }

    /// Other workers may have copies of its line, so it does not come to the end of that.
    fn end(self) -> io::Result<()> {
        // An error says that it has ended already.
        let _ = kill(self.child, Signal::SIGKILL);
        waitpid(self.child, None)?;
        Ok(())
    }
}
