//! The workers that there are: hiring, waiting for them, letting them go.

use std::collections::VecDeque;
use std::fmt;
use std::ops::Range;
use std::os::fd::{AsFd, AsRawFd, RawFd};
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::time::{Duration, Instant};

use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use tracing::info_span;

use super::hands::{Hands, RunBy};
use super::link::Link;
use super::trouble::Broke;
use super::{Fault, NotStarted};
use crate::process::Ended;

/// How long a worker that has closed its end, or is told to go, may take to end by itself. The
/// machine may have much else to do.
pub(super) const GRACE: Duration = Duration::from_secs(3);

pub(super) struct Crew {
    pub(super) links: Vec<Link>,
    run_by: RunBy,
    behave: Arc<dyn Fn(UnixStream) + Send + Sync>,
    /// How many were ever started.
    hired: usize,
}

impl Crew {
    pub(super) fn new(run_by: RunBy, behave: Arc<dyn Fn(UnixStream) + Send + Sync>) -> Crew {
        Crew { links: Vec::new(), run_by, behave, hired: 0 }
    }

    /// Starts one more, and says its number.
    pub(super) fn hire(&mut self) -> Result<usize, NotStarted> {
        let number = self.hired;
        let (ours, theirs) = UnixStream::pair().map_err(|why| NotStarted::NoStream(number, why))?;
        ours.set_nonblocking(true).map_err(|why| NotStarted::NoStream(number, why))?;
        let others = self.links.iter().map(|link| &link.stream);
        let ends: Vec<RawFd> = others.chain([&ours]).map(AsRawFd::as_raw_fd).collect();
        let behave = Arc::clone(&self.behave);
        let hands =
            Hands::start(self.run_by, format!("worker {number}"), &ends, move || behave(theirs))
                .map_err(|why| NotStarted::NoProcess(number, why))?;
        self.links.push(Link::new(number, hands, ours));
        self.hired += 1;
        Ok(number)
    }

    /// Waits until a worker has said something, can be told more, or is out of time.
    pub(super) fn wait(&mut self, limit: Option<Duration>) {
        let _wait = info_span!("wait", on = "answers").entered();
        let flags = |link: &Link| match link.has_unsent() {
            true => PollFlags::POLLIN | PollFlags::POLLOUT,
            false => PollFlags::POLLIN,
        };
        let ends = self.links.iter().map(|link| PollFd::new(link.stream.as_fd(), flags(link)));
        let mut ends: Vec<PollFd<'_>> = ends.collect();
        let deadline = self.links.iter().filter_map(|link| link.deadline(limit)).min();
        // Rounded up, or the last millisecond would be spent asking again and again.
        let timeout = deadline.map_or(PollTimeout::NONE, |deadline| {
            let left =
                deadline.saturating_duration_since(Instant::now()) + Duration::from_millis(1);
            PollTimeout::try_from(left).unwrap_or(PollTimeout::MAX)
        });
        // An error is a signal that came: then nothing is ready, and the caller asks again.
        let _ = poll(&mut ends, timeout);
        let ready: Vec<bool> = ends.iter().map(|end| end.any().unwrap_or_default()).collect();
        for (link, ready) in self.links.iter_mut().zip(ready) {
            link.ready = ready;
        }
    }

    /// Ends a worker that is good for nothing any more. Says what was wrong with it, and what it had.
    pub(super) fn dismiss(link: Link, broke: Broke) -> (Fault, VecDeque<Range<usize>>) {
        drop(link.stream);
        let fault = match broke {
            Broke::Nonsense(fault) => {
                let _ = link.hands.end(Duration::ZERO);
                fault
            }
            // Its end closes a moment before it has ended.
            Broke::End { torn } => match link.hands.end(GRACE) {
                (_, true) => Fault::Closed,
                (Ok(ended), _) if torn => Fault::Torn(ended),
                (Ok(ended), _) => Fault::Ended(ended),
                (Err(error), _) => Fault::Unknown(error),
            },
        };
        (fault, link.given)
    }

    /// Gives all of them this much time to end by themselves, kills the others, and says how each
    /// ended.
    pub(super) fn end(&mut self, grace: Duration) -> Vec<nix::Result<Ended>> {
        let deadline = Instant::now() + grace;
        // All streams first: each worker sees the end of its own, and no one waits for another.
        let close = |link: Link| link.hands;
        let hands: Vec<Hands> = self.links.drain(..).map(close).collect();
        let left = || deadline.saturating_duration_since(Instant::now());
        hands.into_iter().map(|hands| hands.end(left()).0).collect()
    }
}

impl fmt::Debug for Crew {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_list().entries(self.links.iter().map(|link| link.number)).finish()
    }
}
