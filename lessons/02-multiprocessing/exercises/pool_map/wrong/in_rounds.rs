//! Waits for all results of a round before it begins the next.

use std::io::{self, Read, Write};
use std::os::unix::net::UnixStream;
use std::process::exit;

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
            ForkResult::Parent { child } => pool.push(Worker { child, line, place: 0 }),
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
    /// The place of the item that it has.
    place: usize,
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

/// Hands an item to each, waits for all their results, and begins again.
fn share_out(pool: &mut [Worker], items: &[u64]) -> io::Result<Vec<Vec<u8>>> {
    let mut results = vec![Vec::new(); items.len()];
    let mut rest = items.iter().enumerate();
    loop {
        let busy: Vec<_> = pool
            .iter_mut()
            .zip(rest.by_ref())
            .map(|(worker, (place, item))| worker.hand(place, *item).map(|()| worker))
            .collect::<io::Result<_>>()?;
        if busy.is_empty() {
            return Ok(results);
        }
        for worker in busy {
            results[worker.place] = worker.result()?;
        }
    }
}

impl Worker {
    fn hand(&mut self, place: usize, item: u64) -> io::Result<()> {
        self.place = place;
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
