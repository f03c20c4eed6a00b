//! Waits for the workers before it reads what they have to say.

use std::io::{self, PipeReader, Read, Write, pipe};
use std::process::exit;

use nix::sys::wait::waitpid;
use nix::unistd::{ForkResult, Pid, fork};

/// What a worker is to do with an item.
pub type Work = Box<dyn Fn(u64) -> Vec<u8> + Sync>;

/// Lets so many workers do `work` on the items, and returns the results in the items' order.
pub fn pool_map(workers: usize, items: &[u64], work: &Work) -> io::Result<Vec<Vec<u8>>> {
    let (queue, mut feed) = pipe()?;
    let mut pool: Vec<(Pid, PipeReader)> = Vec::new();
    for _ in 0..workers {
        let (results, sink) = pipe()?;
        match unsafe { fork() }? {
            ForkResult::Child => {
                drop(feed); // Or this child's own copy would keep the queue from ending.
                exit(serve(queue, sink, items, work).is_err().into())
            }
            ForkResult::Parent { child } => pool.push((child, results)),
        }
    }
    drop(queue);
    for place in 0..items.len() as u64 {
        feed.write_all(&place.to_le_bytes())?;
    }
    drop(feed);
    for (child, _) in &pool {
        waitpid(*child, None)?;
    }
    let mut results = vec![Vec::new(); items.len()];
    for (_, from) in &pool {
        for (place, result) in read_all(from)? {
            results[place] = result;
        }
    }
    Ok(results)
}

/// What a worker does: takes the place of an item, and sends that, the result's length, and the
/// result.
fn serve(mut queue: impl Read, mut sink: impl Write, items: &[u64], work: &Work) -> io::Result<()> {
    let mut place = [0; 8];
    // Whole places are written, so whole places are what is there to read.
    while queue.read(&mut place)? > 0 {
        let result = work(items[u64::from_le_bytes(place) as usize]);
        sink.write_all(&place)?;
        sink.write_all(&(result.len() as u64).to_le_bytes())?;
        sink.write_all(&result)?;
    }
    Ok(())
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
