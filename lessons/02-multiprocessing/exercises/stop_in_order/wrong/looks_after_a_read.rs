//! Asks a flag before each item, and then sits in a read until there is one.

use std::io::{self, PipeReader, Read, Write};
use std::os::unix::net::UnixStream;
use std::process::exit;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use nix::sys::signal::{Signal, killpg};
use nix::sys::wait::{Id, WaitPidFlag, waitid, waitpid};
use nix::unistd::{ForkResult, Pid, fork, setpgid};
use signal_hook::consts::SIGTERM;
use signal_hook::flag;
use signal_hook::low_level::unregister;

/// What is done with an item; it returns the result.
pub type Work = Box<dyn Fn(u8) -> u8>;

/// A process that works.
struct Worker {
    pid: Pid,
    /// A byte into it is an item, a byte out of it a result.
    line: UnixStream,
    busy: bool,
}

/// Lets `workers` children work on what comes out of `items`, until that ends or SIGTERM comes.
pub fn stop_in_order(items: &PipeReader, workers: usize, work: &Work) -> io::Result<Vec<u8>> {
    let asked = Arc::new(AtomicBool::new(false));
    let handler = flag::register(SIGTERM, Arc::clone(&asked))?;
    let mut team = Vec::new();
    for _ in 0..workers {
        start(&mut team, work)?;
    }
    let results = serve(&asked, items, &mut team)?;
    for worker in team {
        end(worker)?;
    }
    unregister(handler);
    Ok(results)
}

/// Starts one more worker.
fn start(team: &mut Vec<Worker>, work: &Work) -> io::Result<()> {
    let (line, mut own) = UnixStream::pair()?;
    match unsafe { fork() }? {
        ForkResult::Child => {
            drop(line);
            team.clear();
            let alone = setpgid(Pid::from_raw(0), Pid::from_raw(0));
            let mut item = [0];
            while alone.is_ok() && own.read_exact(&mut item).is_ok() {
                if own.write_all(&[work(item[0])]).is_err() {
                    break;
                }
            }
            exit(0)
        }
        ForkResult::Parent { child: pid } => {
            setpgid(pid, pid)?;
            team.push(Worker { pid, line, busy: false });
            Ok(())
        }
    }
}

/// Gives items to those who have none, until there are no more or the end is asked for.
fn serve(asked: &AtomicBool, mut items: &PipeReader, team: &mut [Worker]) -> io::Result<Vec<u8>> {
    let mut results = Vec::new();
    let mut byte = [0];
    let mut goes_on = true;
    while goes_on || team.iter().any(|worker| worker.busy) {
        let free = team.iter().position(|worker| !worker.busy);
        if let Some(free) = free.filter(|_| goes_on) {
            goes_on = !asked.load(Ordering::SeqCst) && items.read(&mut byte)? > 0;
            if goes_on {
                team[free].line.write_all(&byte)?;
                team[free].busy = true;
            }
        } else if let Some(worker) = team.iter_mut().find(|worker| worker.busy) {
            worker.line.read_exact(&mut byte)?;
            worker.busy = false;
            results.extend(byte);
        }
    }
    Ok(results)
}

/// Lets a worker come to its end, and ends what it has left behind.
fn end(worker: Worker) -> io::Result<()> {
    drop(worker.line);
    waitid(Id::Pid(worker.pid), WaitPidFlag::WEXITED | WaitPidFlag::WNOWAIT)?;
    killpg(worker.pid, Signal::SIGKILL)?;
    waitpid(worker.pid, None)?;
    Ok(())
}
