//! All workers write into one pipe: what is short comes whole, and what is long does not.

use std::io::{self, PipeReader, PipeWriter, Read, Write, pipe};
use std::process::exit;
use std::thread;

use nix::sys::wait::waitpid;
use nix::unistd::{ForkResult, fork};

/// What a worker is to do with an item.
pub type Work = Box<dyn Fn(u64) -> Vec<u8> + Sync>;

/// Lets so many workers do `work` on the items, and returns the results in the items' order.
pub fn pool_map(workers: usize, items: &[u64], work: &Work) -> io::Result<Vec<Vec<u8>>> {
    let (queue, mut feed) = pipe()?;
    let (results, sink) = pipe()?;
    let mut children = Vec::new();
    for _ in 0..workers {
        match unsafe { fork() }? {
            ForkResult::Child => {
                drop((feed, results));
                let done = serve(queue, sink, |place| work(items[place]));
                exit(done.is_err().into())
            }
            ForkResult::Parent { child } => children.push(child),
        }
    }
    drop((queue, sink));
    let fill = move || -> io::Result<()> {
        (0..items.len() as u64).try_for_each(|place| feed.write_all(&place.to_le_bytes()))
    };
    let collected = thread::scope(|scope| {
        let filling = scope.spawn(fill);
        let collected = collect(results, items.len());
        filling.join().expect("it does not panic").and(collected)
    });
    for child in children {
        waitpid(child, None)?;
    }
    collected
}

fn serve(
    mut queue: PipeReader,
    mut sink: PipeWriter,
    work: impl Fn(usize) -> Vec<u8>,
) -> io::Result<()> {
    let mut place = [0; 8];
    while queue.read(&mut place)? > 0 {
        let result = work(u64::from_le_bytes(place) as usize);
        let length = (result.len() as u64).to_le_bytes();
        sink.write_all(&[&place[..], &length, &result].concat())?;
    }
    Ok(())
}

/// A length that is no longer what it was would be longer than this.
const LONGEST: u64 = 1 << 24;

fn collect(mut from: PipeReader, items: usize) -> io::Result<Vec<Vec<u8>>> {
    let mut results = vec![Vec::new(); items];
    for _ in 0..items {
        let (mut place, mut length) = ([0; 8], [0; 8]);
        from.read_exact(&mut place)?;
        from.read_exact(&mut length)?;
        let (place, length) = (u64::from_le_bytes(place), u64::from_le_bytes(length));
        if place >= items as u64 || length > LONGEST {
            return Err(io::ErrorKind::InvalidData.into());
        }
        let mut result = vec![0; length as usize];
        from.read_exact(&mut result)?;
        results[place as usize] = result;
    }
    Ok(results)
}
