//! Runs the jobs in threads, each with a number of its own.

use std::io;
use std::thread;

/// What a child is to do: it adds to the number that it is given.
pub type Job = Box<dyn Fn(&mut u64) + Sync>;

/// Runs all `jobs` at once, each in a child, and adds to `total` what they have added to theirs.
pub fn own_memory(total: &mut u64, jobs: &[Job]) -> io::Result<()> {
    let before = *total;
    thread::scope(|scope| {
        let work = |job: &Job| {
            let mut own = before;
            job(&mut own);
            own - before
        };
        let threads: Vec<_> = jobs.iter().map(|job| scope.spawn(move || work(job))).collect();
        *total += threads.into_iter().map(|thread| thread.join().unwrap()).sum::<u64>();
    });
    Ok(())
}
