//! Hands each worker its next item while it is still busy with one.

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

/// Lets so many workers do `work` on the items, and returns the results in the items' order.
pub fn pool_map(workers: usize, items: &[u64], work: &Work) -> io::Result<Vec<Vec<u8>>> {
    let mut pool: Vec<Worker> = Vec::new();
    for _ in 0..workers.min(items.len()) {
        let (line, childs) = UnixStream::pair()?;
        match unsafe { fork() }? {
            ForkResult::Child => {
                drop((line, pool)); // Copies of the parent's ends.
                exit(serve(childs, work).is_err().into())
            }
            ForkResult::Parent { child } => {
                pool.push(Worker { child, line, places: VecDeque::new() })
            }
        }
    }
    let results = share_out(&mut pool, items);
    for Worker { child, line, .. } in pool {
        drop(line);
        waitpid(child, None)?;
    }
    results
}

struct Worker {
    child: Pid,
    line: UnixStream,
    /// The places of the items that it has.
    places: VecDeque<usize>,
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

/// Hands two items to each, and one more to whoever has sent a result.
fn share_out(pool: &mut [Worker], items: &[u64]) -> io::Result<Vec<Vec<u8>>> {
    let mut results = vec![Vec::new(); items.len()];
    let mut rest = items.iter().enumerate();
    let mut busy: Vec<&mut Worker> = Vec::new();
    for worker in pool {
        for (place, item) in rest.by_ref().take(2) {
            worker.hand(place, *item)?;
        }
        busy.push(worker);
    }
    busy.retain(|worker| !worker.places.is_empty());
    while !busy.is_empty() {
        let at = first_ready(&busy)?;
        let worker = &mut busy[at];
        if let Some(place) = worker.places.pop_front() {
            results[place] = worker.result()?;
        }
        match rest.next() {
            Some((place, item)) => worker.hand(place, *item)?,
            None if worker.places.is_empty() => drop(busy.swap_remove(at)),
            None => {}
        }
    }
    Ok(results)
}

fn first_ready(busy: &[&mut Worker]) -> io::Result<usize> {
    let mut files: Vec<PollFd> =
        busy.iter().map(|worker| PollFd::new(worker.line.as_fd(), PollFlags::POLLIN)).collect();
    poll(&mut files, PollTimeout::NONE)?;
    Ok(files.iter().position(|file| file.any() == Some(true)).expect("poll has returned"))
}

impl Worker {
    fn hand(&mut self, place: usize, item: u64) -> io::Result<()> {
        self.places.push_back(place);
        self.line.write_all(&item.to_le_bytes())
    }

    fn result(&mut self) -> io::Result<Vec<u8>> {
        let mut length = [0; 8];
        self.line.read_exact(&mut length)?;
        let mut result = vec![0; u64::from_le_bytes(length) as usize];
        self.line.read_exact(&mut result)?;
        Ok(result)
    }
}
