//! What was in hand is gone.

use std::collections::VecDeque;
use std::io::{self, Read, Write};
use std::os::fd::AsFd;
use std::os::unix::net::UnixStream;
use std::process::exit;

use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
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
    let mut done = vec![Done::default(); items.len()];
    let mut queue: VecDeque<usize> = (0..items.len()).collect();
    let mut pool: Vec<Worker> = Vec::new();
    loop {
        while pool.len() < workers
            && let Some(place) = queue.pop_front()
        {
            start(&mut pool, work)?;
            hand_to_the_last(&mut pool, place, items, &mut done)?;
        }
        if pool.is_empty() {
            return Ok(done);
        }
        let at = first_ready(&pool)?;
        let place = pool[at].place;
        match pool[at].result() {
            Ok(result) => {
                done[place].result = Some(result);
                let free = pool.remove(at);
                if let Some(place) = queue.pop_front() {
                    pool.push(free);
                    hand_to_the_last(&mut pool, place, items, &mut done)?;
                } else {
                    free.end()?;
                }
            }
            Err(_) => {
                pool.remove(at).end()?;
            }
        }
    }
}

/// A process that works.
struct Worker {
    child: Pid,
    line: UnixStream,
    /// The place of the item that it has.
    place: usize,
}

/// Starts one more worker.
fn start(pool: &mut Vec<Worker>, work: &Work) -> io::Result<()> {
    let (line, childs) = UnixStream::pair()?;
    // SAFETY: this process has one thread, so no other holds a lock that the child may need.
    match unsafe { fork() }? {
        ForkResult::Child => {
            drop(line);
            pool.clear(); // Or the others would not see the end of their lines.
            exit(serve(childs, work).is_err().into())
        }
        ForkResult::Parent { child } => {
            // `childs` is dropped here: as long as anybody else has it, the line does not end.
            pool.push(Worker { child, line, place: 0 });
            Ok(())
        }
    }
}

/// What a worker does: takes an item, and sends the result's length and the result.
fn serve(mut line: UnixStream, work: &Work) -> io::Result<()> {
    let mut item = [0; 8];
    while line.read(&mut item)? > 0 {
        let result = work(u64::from_le_bytes(item));
        line.write_all(&(result.len() as u64).to_le_bytes())?;
        line.write_all(&result)?;
    }
    Ok(())
}

/// Gives an item to the worker that came last into the pool, and counts that.
fn hand_to_the_last(
    pool: &mut [Worker],
    place: usize,
    items: &[u64],
    done: &mut [Done],
) -> io::Result<()> {
    let worker = pool.last_mut().expect("one has just come");
    worker.place = place;
    done[place].tries += 1;
    worker.line.write_all(&items[place].to_le_bytes())
}

/// Which worker has sent something, or has ended.
fn first_ready(pool: &[Worker]) -> io::Result<usize> {
    let mut files: Vec<PollFd> =
        pool.iter().map(|worker| PollFd::new(worker.line.as_fd(), PollFlags::POLLIN)).collect();
    poll(&mut files, PollTimeout::NONE)?;
    Ok(files.iter().position(|file| file.any() == Some(true)).expect("poll has returned"))
}

impl Worker {
    /// The result, or an error if the worker has died: then the line ends before the result does.
    fn result(&mut self) -> io::Result<Vec<u8>> {
        let mut length = [0; 8];
        self.line.read_exact(&mut length)?;
        let mut result = vec![0; u64::from_le_bytes(length) as usize];
        self.line.read_exact(&mut result)?;
        Ok(result)
    }

    /// Lets it come to its end, if it has not yet.
    fn end(self) -> io::Result<()> {
        drop(self.line);
        waitpid(self.child, None)?;
        Ok(())
    }
}
