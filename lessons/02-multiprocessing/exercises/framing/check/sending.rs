//! What comes at the other side.

#![allow(unsafe_code, reason = "nix marks it unsafe to set a signal's handler")]

use std::io::Read;
use std::os::unix::net::UnixStream;
use std::thread;

use nix::libc::c_int;
use nix::sys::signal::{SaFlags, SigAction, SigHandler, SigSet, Signal, kill, sigaction};
use nix::unistd::getpid;
use trial::processes::{any_bytes, settle};

use super::{Connection, LENGTHS, LONGEST};

/// How a message of this length comes.
pub fn sent(length: usize) -> &'static str {
    sent_while(length, || {})
}

/// The same, if a signal interrupts the write that waits for room.
pub fn sent_with_a_signal() -> &'static str {
    extern "C" fn nothing(_: c_int) {}
    // A write that has written nothing yet goes on by itself: no error comes of this.
    let action = SigAction::new(SigHandler::Handler(nothing), SaFlags::SA_RESTART, SigSet::empty());
    // SAFETY: a handler that does nothing may run at any time.
    unsafe { sigaction(Signal::SIGUSR1, &action) }.expect("it may be caught");
    sent_while(LONGEST, || {
        settle();
        kill(getpid(), Signal::SIGUSR1).expect("the process is ours");
        settle();
    })
}

/// How a message comes if the other side does something before it reads.
fn sent_while(length: usize, first: impl Fn() + Sync) -> &'static str {
    let (mut other, own) = UnixStream::pair().expect("two descriptors");
    let (mut came, message) = (Vec::new(), any_bytes(length));
    let refused = thread::scope(|scope| {
        scope.spawn(|| {
            first();
            other.read_to_end(&mut came)
        });
        Connection::new(own).send(&message).is_err()
    });
    as_it_came(&came, &message, refused)
}

/// How a message has come when `send` has returned, and the connection is still open.
pub fn there_at_once() -> &'static str {
    let (mut other, own) = UnixStream::pair().expect("two descriptors");
    other.set_nonblocking(true).expect("a socket can be asked without waiting");
    let (mut came, message) = (Vec::new(), any_bytes(LENGTHS[0]));
    let mut connection = Connection::new(own);
    let refused = connection.send(&message).is_err();
    // Where there is no more, that is an error: there might be more to come.
    let _ = other.read_to_end(&mut came);
    as_it_came(&came, &message, refused)
}

fn as_it_came(came: &[u8], message: &[u8], refused: bool) -> &'static str {
    let length = message.len() as u32;
    let whole = [&length.to_be_bytes(), message].concat();
    match came {
        [] if refused => "refused",
        _ if refused => "refused-too-late",
        [] => "nothing",
        _ if came == whole => "whole",
        _ if came == [&length.to_le_bytes(), message].concat() => "lowest-first",
        _ if whole.starts_with(came) => "cut",
        _ => "changed",
    }
}
