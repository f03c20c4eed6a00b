//! Sends the signal on to the workers, and takes what they have said by then.

use std::io::{self, PipeReader, Read, Write};
use std::os::fd::{AsFd, BorrowedFd};
use std::os::unix::net::UnixStream;
use std::process::exit;

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
    busy: bool,
}

/// What there is to do next.
#[derive(Clone, Copy)]
enum Next {
    Stop,
    Give,
    Take(usize),
}

/// Lets `workers` children work on what comes out of `items`, until that ends or SIGTERM comes.
pub fn stop_in_order(items: &PipeReader, workers: usize, work: &Work) -> io::Result<Vec<u8>> {
    let (asked, byte) = UnixStream::pair()?;
    let handler = pipe::register(SIGTERM, byte)?;
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
fn serve(asked: &UnixStream, mut items: &PipeReader, team: &mut [Worker]) -> io::Result<Vec<u8>> {
    let mut results = Vec::new();
    let mut goes_on = true;
    let mut byte = [0];
    while goes_on || team.iter().any(|worker| worker.busy) {
        match next(goes_on, asked, items, team)? {
            Next::Stop => {
                for worker in team.iter() {
                    killpg(worker.pid, Signal::SIGTERM)?;
                }
                return Ok(results);
            }
            Next::Give if items.read(&mut byte)? == 0 => goes_on = false,
            Next::Give => {
                let worker = team.iter_mut().find(|worker| !worker.busy).expect("one is free");
                worker.line.write_all(&byte)?;
                worker.busy = true;
            }
            Next::Take(worker) => {
                team[worker].line.read_exact(&mut byte)?;
                team[worker].busy = false;
                results.extend(byte);
            }
        }
    }
    Ok(results)
}

/// Waits for what is to be done next; of several things, the first in this order.
fn next(
    goes_on: bool,
    asked: &UnixStream,
    items: &PipeReader,
    team: &[Worker],
) -> io::Result<Next> {
    let mut things: Vec<(Next, BorrowedFd)> = Vec::new();
    if goes_on {
        things.push((Next::Stop, asked.as_fd()));
    }
    if goes_on && team.iter().any(|worker| !worker.busy) {
        things.push((Next::Give, items.as_fd()));
    }
    let busy = team.iter().enumerate().filter(|(_, worker)| worker.busy);
    things.extend(busy.map(|(number, worker)| (Next::Take(number), worker.line.as_fd())));
    let mut files: Vec<PollFd> =
        things.iter().map(|(_, file)| PollFd::new(*file, PollFlags::POLLIN)).collect();
    while poll(&mut files, PollTimeout::NONE) == Err(Errno::EINTR) {}
    let ready = files.iter().position(|file| file.any() == Some(true));
    ready.map(|ready| things[ready].0).ok_or_else(|| io::Error::other("poll did not wait"))
}

/// Lets a worker come to its end, and ends what it has left behind.
fn end(worker: Worker) -> io::Result<()> {
    drop(worker.line);
    waitid(Id::Pid(worker.pid), WaitPidFlag::WEXITED | WaitPidFlag::WNOWAIT)?;
    killpg(worker.pid, Signal::SIGKILL)?;
    waitpid(worker.pid, None)?;
    Ok(())
}
