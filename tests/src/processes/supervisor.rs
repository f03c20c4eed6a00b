//! The process above an answer: it hears what the answer's processes say, sees whether any of them
//! can move, and ends the run.

use std::io;
use std::os::fd::AsFd;
use std::os::unix::net::UnixListener;
use std::time::{Duration, Instant};

use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::sys::wait::{WaitPidFlag, WaitStatus, waitpid};
use nix::unistd::Pid;
use shared::schedules::Panicked;

use super::desk::Desk;
use super::ended::Ended;
use super::post::{self, Letter, What};
use super::table::{Look, Rest, is_there, links_of};

/// The most processes that an answer may have at the same time.
pub(crate) const MOST: usize = 64;

/// How many milliseconds to wait between two looks. How often is looked changes how soon something is seen, and
/// never what.
const BETWEEN_LOOKS: u8 = 2;

/// Watches over one answer.
pub(super) struct Supervisor {
    /// The process that calls the answer.
    pub answer: Pid,
    pub listener: UnixListener,
    pub time_limit: Duration,
}

impl Supervisor {
    /// Returns when the run is over; its processes may still be there.
    pub(super) fn watch(self) -> io::Result<Ended> {
        let own = nix::unistd::getpid().as_raw();
        // Who waits for room in the output waits for a reader outside.
        let outside = links_of(own, &[1, 2]);
        let deadline = Instant::now() + self.time_limit;
        let (mut desk, mut earlier) = (Desk::default(), Look::default());
        loop {
            let status = self.reap();
            let (heard, ended) = self.hear(&mut desk)?;
            let look = Look::below(own);
            // First, since where there are too many the system refuses more, and much else fails.
            if look.living() > MOST {
                return Ok(Ended::TooMany(MOST));
            }
            if let Some(ended) = ended.or(status) {
                return Ok(ended);
            }
            if Instant::now() > deadline {
                return Ok(Ended::Busy(self.time_limit.as_secs_f32()));
            }
            // Who is missing in the look may have changed its parent meanwhile.
            desk.keep(|pid| look.lives(pid) || is_there(pid));
            if !heard
                && let Some(ended) =
                    self.at_rest(look.rest_since(&earlier, &outside), &look, &mut desk)?
            {
                return Ok(ended);
            }
            earlier = look;
            self.pause(BETWEEN_LOOKS.into())?;
        }
    }

    /// Lets somebody go if nothing can move, and ends the run if there is nobody.
    fn at_rest(&self, rest: Rest, look: &Look, desk: &mut Desk) -> io::Result<Option<Ended>> {
        // What was said before all came to rest may have come since we heard.
        if rest == Rest::Moves || self.is_called()? || desk.let_somebody_go() {
            return Ok(None);
        }
        Ok((rest == Rest::Waits).then(|| Ended::Stuck(look.story())))
    }

    /// Hears all who call. Returns whether anybody did, and how the run ended if it did.
    fn hear(&self, desk: &mut Desk) -> io::Result<(bool, Option<Ended>)> {
        let mut heard = false;
        loop {
            let line = match self.listener.accept() {
                Ok((line, _)) => line,
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                    return Ok((heard, None));
                }
                Err(error) => return Err(error),
            };
            heard = true;
            let unanswered = post::read(&line).and_then(|letter| desk.take(letter, line));
            if let Some(letter) = unanswered {
                return Ok((heard, Some(self.ended(letter))));
            }
        }
    }

    fn ended(&self, letter: Letter) -> Ended {
        match letter.what {
            What::Report(report, panics) if letter.pid == self.answer.as_raw() => {
                Ended::Reported(report, panics)
            }
            What::Panicked(panics) => {
                let own = letter.pid == self.answer.as_raw();
                let who = if own { "the answer" } else { "a child" };
                let named = |panicked| Panicked { thread: who.to_owned(), ..panicked };
                Ended::Panicked(panics.into_iter().map(named).collect())
            }
            _ => Ended::CameBack,
        }
    }

    /// Waits for those who have ended: the answer, and orphans of its children.
    fn reap(&self) -> Option<Ended> {
        let mut ended = None;
        while let Ok(status) = waitpid(None, Some(WaitPidFlag::WNOHANG)) {
            match status {
                WaitStatus::StillAlive => break,
                WaitStatus::Exited(pid, code) if pid == self.answer => {
                    ended = Some(Ended::Exited(code));
                }
                WaitStatus::Signaled(pid, signal, _) if pid == self.answer => {
                    ended = Some(Ended::Signalled(signal.as_str().to_owned()));
                }
                _ => {}
            }
        }
        ended
    }

    fn is_called(&self) -> io::Result<bool> {
        self.pause(PollTimeout::ZERO)
    }

    /// Waits until somebody calls, or so long. Returns whether somebody does.
    fn pause(&self, at_most: PollTimeout) -> io::Result<bool> {
        let mut files = [PollFd::new(self.listener.as_fd(), PollFlags::POLLIN)];
        match poll(&mut files, at_most) {
            Ok(ready) => Ok(ready > 0),
            Err(nix::errno::Errno::EINTR) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }
}
