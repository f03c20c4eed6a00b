//! Keeps to the number of workers, and starts a new one for each item.

use std::io::{self, PipeReader, Read, Write, pipe};
use std::process::exit;

use nix::sys::wait::{wait, waitpid};
use nix::unistd::{ForkResult, Pid, fork};

/// What a worker is to do with an item.
pub type Work = Box<dyn Fn(u64) -> Vec<u8> + Sync>;

/// Lets so many workers do `work` on the items, and returns the results in the items' order.
pub fn pool_map(workers: usize, items: &[u64], work: &Work) -> io::Result<Vec<Vec<u8>>> {
    let mut running: Vec<(Pid, usize)> = Vec::new();
    let mut pipes: Vec<PipeReader> = Vec::new();
    let mut results = vec![Vec::new(); items.len()];
    for (place, item) in items.iter().enumerate() {
        if running.len() == workers {
            let ended = wait()?.pid();
            running.retain(|(child, _)| Some(*child) != ended);
        }
        let (from, mut to) = pipe()?;
        match unsafe { fork() }? {
            ForkResult::Child => exit(to.write_all(&work(*item)).is_err().into()),
            ForkResult::Parent { child } => running.push((child, place)),
        }
        drop(to);
        pipes.push(from);
        // There are not as many descriptors as items.
        if pipes.len() == 50 {
            read_all(&mut results, place + 1 - pipes.len(), &mut pipes)?;
        }
    }
    let first = items.len() - pipes.len();
    read_all(&mut results, first, &mut pipes)?;
    for (child, _) in running {
        waitpid(child, None)?;
    }
    Ok(results)
}

fn read_all(results: &mut [Vec<u8>], first: usize, pipes: &mut Vec<PipeReader>) -> io::Result<()> {
    for (place, mut from) in (first..).zip(pipes.drain(..)) {
        from.read_to_end(&mut results[place])?;
    }
    Ok(())
}
