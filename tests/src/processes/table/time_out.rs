//! Time-outs that were set on a socket, and show in no system call.

use std::os::fd::OwnedFd;

use nix::sys::socket::{getsockopt, sockopt};
use nix::sys::time::TimeValLike;
use rustix::process::{Pid, PidfdFlags, PidfdGetfdFlags, pidfd_getfd, pidfd_open};

/// Whether what is behind a descriptor is a socket with a time-out.
pub(super) fn time_out(pid: i32, fd: i32) -> bool {
    let Some(socket) = borrowed(pid, fd) else { return false };
    let limits =
        [getsockopt(&socket, sockopt::ReceiveTimeout), getsockopt(&socket, sockopt::SendTimeout)];
    limits.into_iter().flatten().any(|limit| limit.num_microseconds() > 0)
}

/// A descriptor of another process, for a moment.
fn borrowed(pid: i32, fd: i32) -> Option<OwnedFd> {
    let process = pidfd_open(Pid::from_raw(pid)?, PidfdFlags::empty()).ok()?;
    pidfd_getfd(process, fd, PidfdGetfdFlags::empty()).ok()
}

#[cfg(test)]
mod tests {
    use std::os::fd::AsRawFd;
    use std::os::unix::net::UnixStream;
    use std::time::Duration;

    use super::time_out;

    #[test]
    fn a_socket_with_a_time_out_is_told_from_one_without() {
        let (one, other) = UnixStream::pair().expect("two descriptors");
        one.set_read_timeout(Some(Duration::from_secs(9))).expect("it is a socket");
        let own = std::process::id().cast_signed();
        assert_eq!([&one, &other].map(|socket| time_out(own, socket.as_raw_fd())), [true, false]);
    }
}
