//! A thread for each worker; one of them at a time waits for an item or for the signal.

use std::io::{self, PipeReader, Read, Write};
use std::os::fd::AsFd;
use std::os::unix::net::UnixStream;
use std::process::exit;
use std::sync::Mutex;
use std::thread;

use nix::errno::Errno;
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::sys::signal::{Signal, killpg};
use nix::sys::wait::{Id, WaitPidFlag, waitid, waitpid};
use nix::unistd::{ForkResult, Pid, fork, setpgid};
use signal_hook::consts::SIGTERM;
use signal_hook::low_level::{pipe, unregister};

/// What is done with an item; it returns the result.
pub type Work = Box<dyn Fn(u8) -> u8>;

/// A process that works.
struct Worker {
    pid: Pid,
    /// A byte into it is an item, a byte out of it a result.
    line: UnixStream,
}

/// Lets `workers` children work on what comes out of `items`, until that ends or SIGTERM comes.
pub fn stop_in_order(items: &PipeReader, workers: usize, work: &Work) -> io::Result<Vec<u8>> {
    let (asked, byte) = UnixStream::pair()?;
    let handler = pipe::register(SIGTERM, byte)?;
    let mut team = Vec::new();
    for _ in 0..workers {
        start(&mut team, work)?;
    }
    let results = serve(&asked, items, &team)?;
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
            team.push(Worker { pid, line });
            Ok(())
        }
    }
}

/// Keeps every worker busy, until there are no more items or the end is asked for.
fn serve(asked: &UnixStream, items: &PipeReader, team: &[Worker]) -> io::Result<Vec<u8>> {
    let turn = Mutex::new(());
    thread::scope(|scope| {
        let threads: Vec<_> =
            team.iter().map(|worker| scope.spawn(|| keep_busy(worker, &turn, asked, items))).collect();
        let results = threads.into_iter().map(|thread| thread.join().expect("it does not panic"));
        results.collect::<io::Result<Vec<_>>>().map(|results| results.concat())
    })
}

fn keep_busy(
    worker: &Worker,
    turn: &Mutex<()>,
    asked: &UnixStream,
    items: &PipeReader,
) -> io::Result<Vec<u8>> {
    let mut results = Vec::new();
    let mut line = &worker.line;
    while let Some(item) = next(turn, asked, items)? {
        line.write_all(&[item])?;
        let mut result = [0];
        line.read_exact(&mut result)?;
        results.extend(result);
    }
    Ok(results)
}

/// The next item; none if there are no more, or if the end is asked for, which all will see.
fn next(turn: &Mutex<()>, asked: &UnixStream, mut items: &PipeReader) -> io::Result<Option<u8>> {
    let _turn = turn.lock().expect("nobody panics");
    let mut files = [asked.as_fd(), items.as_fd()].map(|file| PollFd::new(file, PollFlags::POLLIN));
    while poll(&mut files, PollTimeout::NONE) == Err(Errno::EINTR) {}
    let mut item = [0];
    let came = files[0].any() != Some(true) && items.read(&mut item)? == 1;
    Ok(came.then_some(item[0]))
}

/// Lets a worker come to its end, and ends what it has left behind.
fn end(worker: Worker) -> io::Result<()> {
    drop(worker.line);
    waitid(Id::Pid(worker.pid), WaitPidFlag::WEXITED | WaitPidFlag::WNOWAIT)?;
    killpg(worker.pid, Signal::SIGKILL)?;
    waitpid(worker.pid, None)?;
    Ok(())
}
