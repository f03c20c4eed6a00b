//! Later workers keep the lines of earlier ones open.

use std::io::{self, Read, Write};
use std::os::unix::net::UnixStream;
use std::process::exit;
use std::sync::Mutex;
use std::thread;

use nix::sys::wait::waitpid;
use nix::unistd::{ForkResult, Pid, fork};

/// What a worker is to do with an item.
pub type Work = Box<dyn Fn(u64) -> Vec<u8> + Sync>;

/// Lets so many workers do `work` on the items, and returns the results in the items' order.
pub fn pool_map(workers: usize, items: &[u64], work: &Work) -> io::Result<Vec<Vec<u8>>> {
    let mut pool: Vec<(Pid, UnixStream)> = Vec::new();
    for _ in 0..workers {
        let (own, childs) = UnixStream::pair()?;
        match unsafe { fork() }? {
            ForkResult::Child => {
                drop(own);
                exit(serve(childs, work).is_err().into())
            }
            ForkResult::Parent { child } => pool.push((child, own)),
        }
    }
    let results = share_out(&pool, items);
    for (child, line) in pool {
        drop(line);
        waitpid(child, None)?;
    }
    results
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

fn share_out(pool: &[(Pid, UnixStream)], items: &[u64]) -> io::Result<Vec<Vec<u8>>> {
    let next = Mutex::new(items.iter().enumerate());
    let results = Mutex::new(vec![Vec::new(); items.len()]);
    let attend = |line: &UnixStream| -> io::Result<()> {
        loop {
            let Some((place, item)) = next.lock().unwrap().next() else { return Ok(()) };
            let result = ask(line, *item)?;
            results.lock().unwrap()[place] = result;
        }
    };
    let attend = &attend;
    thread::scope(|scope| {
        let threads: Vec<_> =
            pool.iter().map(|(_, line)| scope.spawn(move || attend(line))).collect();
        threads.into_iter().try_for_each(|thread| thread.join().unwrap())
    })?;
    Ok(results.into_inner().unwrap())
}

/// Has one item done.
fn ask(mut line: &UnixStream, item: u64) -> io::Result<Vec<u8>> {
    line.write_all(&item.to_le_bytes())?;
    let mut length = [0; 8];
    line.read_exact(&mut length)?;
    let mut result = vec![0; u64::from_le_bytes(length) as usize];
    line.read_exact(&mut result)?;
    Ok(result)
}
