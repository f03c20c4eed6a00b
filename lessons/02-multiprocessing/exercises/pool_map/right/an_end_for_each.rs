//! As in Python's own pool: the queue ends with one special item for each worker.

use std::io::{self, PipeReader, PipeWriter, Read, Write, pipe};
use std::process::exit;
use std::thread;

use nix::sys::wait::waitpid;
use nix::unistd::{ForkResult, Pid, fork};

/// What a worker is to do with an item.
pub type Work = Box<dyn Fn(u64) -> Vec<u8> + Sync>;

/// Lets so many workers do `work` on the items, and returns the results in the items' order.
pub fn pool_map(workers: usize, items: &[u64], work: &Work) -> io::Result<Vec<Vec<u8>>> {
    let (queue, feed) = pipe()?;
    let mut pool: Vec<(Pid, PipeReader)> = Vec::new();
    for _ in 0..workers {
        let (results, sink) = pipe()?;
        match unsafe { fork() }? {
            ForkResult::Child => exit(serve(queue, sink, items, work).is_err().into()),
            ForkResult::Parent { child } => pool.push((child, results)),
        }
    }
    drop(queue);
    let results = collect(feed, &pool, items.len());
    for (child, _) in pool {
        waitpid(child, None)?;
    }
    results
}

/// What is no place.
const END: u64 = u64::MAX;

/// What a worker does: takes the place of an item, and sends that, the result's length, and the
/// result.
fn serve(mut queue: impl Read, mut sink: impl Write, items: &[u64], work: &Work) -> io::Result<()> {
    let mut place = [0; 8];
    // Whole places are written, so whole places are what is there to read.
    loop {
        queue.read_exact(&mut place)?;
        if u64::from_le_bytes(place) == END {
            return Ok(());
        }
        let result = work(items[u64::from_le_bytes(place) as usize]);
        sink.write_all(&place)?;
        sink.write_all(&(result.len() as u64).to_le_bytes())?;
        sink.write_all(&result)?;
    }
}

/// Fills the queue, and meanwhile reads what comes from each worker.
fn collect(
    mut feed: PipeWriter,
    pool: &[(Pid, PipeReader)],
    items: usize,
) -> io::Result<Vec<Vec<u8>>> {
    let mut results = vec![Vec::new(); items];
    thread::scope(|scope| {
        let readers: Vec<_> = pool.iter().map(|(_, from)| scope.spawn(|| read_all(from))).collect();
        for place in (0..items as u64).chain(pool.iter().map(|_| END)) {
            feed.write_all(&place.to_le_bytes())?;
        }
        for reader in readers {
            for (place, result) in reader.join().expect("it does not panic")? {
                results[place] = result;
            }
        }
        Ok(results)
    })
}

/// All that a worker sends, up to its end: places and results.
fn read_all(mut from: &PipeReader) -> io::Result<Vec<(usize, Vec<u8>)>> {
    let mut all = Vec::new();
    let (mut place, mut length) = ([0; 8], [0; 8]);
    while from.read(&mut place[..1])? > 0 {
        from.read_exact(&mut place[1..])?;
        from.read_exact(&mut length)?;
        let mut result = vec![0; u64::from_le_bytes(length) as usize];
        from.read_exact(&mut result)?;
        all.push((u64::from_le_bytes(place) as usize, result));
    }
    Ok(all)
}
