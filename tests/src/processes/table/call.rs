//! The system call in which a task sleeps, as `/proc/PID/syscall` shows it.

use nix::libc::{self, c_long};

/// What a task waits for, without a time-out: nothing ends such a wait but another process.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Blocked {
    /// Something to read from this descriptor.
    Read(i32),
    /// Room to write to this descriptor.
    Write(i32),
    /// The end of this child; of any, where there is none.
    Child(Option<i32>),
    /// A lock on the file behind this descriptor.
    Lock(i32),
    /// A lock in memory, or the end of a thread.
    Memory,
    /// A signal.
    Signal,
    /// One of several descriptors.
    Files,
    /// Somebody who connects, or lets connect.
    Connection,
    /// Somebody who opens the other end.
    Opening,
    /// To be continued: a signal has stopped it.
    Stopped,
}

/// What a text of `/proc/PID/syscall` says: the call's number and its arguments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Call {
    number: c_long,
    arguments: [u64; 6],
}

impl Call {
    /// `None` for a task that is in no call or runs.
    pub(crate) fn parse(text: &str) -> Option<Call> {
        let mut words = text.split_whitespace();
        let number = words.next()?.parse().ok().filter(|number| *number >= 0)?;
        let mut arguments = [0; 6];
        for argument in &mut arguments {
            *argument = u64::from_str_radix(words.next()?.strip_prefix("0x")?, 16).ok()?;
        }
        Some(Call { number, arguments })
    }

    /// What it waits for; nothing for a call with a time-out, or one that is not known here.
    pub(crate) fn blocked(&self) -> Option<Blocked> {
        let [first, second, third, fourth, fifth, _] = self.arguments;
        // A descriptor is an int: what stands above its 32 bits is left from something else.
        let file = first as i32;
        match self.number {
            libc::SYS_read | libc::SYS_readv | libc::SYS_recvfrom | libc::SYS_recvmsg => {
                Some(Blocked::Read(file))
            }
            libc::SYS_write | libc::SYS_writev | libc::SYS_sendto | libc::SYS_sendmsg => {
                Some(Blocked::Write(file))
            }
            libc::SYS_splice => Some(Blocked::Read(file)),
            libc::SYS_wait4 => Some(Blocked::Child(child(first))),
            libc::SYS_waitid if first == u64::from(libc::P_PID) => {
                Some(Blocked::Child(child(second)))
            }
            libc::SYS_waitid => Some(Blocked::Child(None)),
            libc::SYS_flock => Some(Blocked::Lock(file)),
            libc::SYS_fcntl if is_lock(second) => Some(Blocked::Lock(file)),
            libc::SYS_futex if fourth == 0 && is_wait(second) => Some(Blocked::Memory),
            libc::SYS_ppoll if third == 0 => Some(Blocked::Files),
            libc::SYS_pselect6 if fifth == 0 => Some(Blocked::Files),
            libc::SYS_epoll_pwait if (fourth as i32) < 0 => Some(Blocked::Files),
            libc::SYS_rt_sigsuspend => Some(Blocked::Signal),
            libc::SYS_rt_sigtimedwait if third == 0 => Some(Blocked::Signal),
            libc::SYS_accept | libc::SYS_accept4 | libc::SYS_connect => Some(Blocked::Connection),
            libc::SYS_openat => Some(Blocked::Opening),
            _ => self.blocked_as_of_old(),
        }
    }

    /// Calls that newer architectures do without.
    #[cfg(target_arch = "x86_64")]
    fn blocked_as_of_old(&self) -> Option<Blocked> {
        let [_, _, third, fourth, fifth, _] = self.arguments;
        match self.number {
            libc::SYS_poll if (third as i32) < 0 => Some(Blocked::Files),
            libc::SYS_select if fifth == 0 => Some(Blocked::Files),
            libc::SYS_epoll_wait if (fourth as i32) < 0 => Some(Blocked::Files),
            libc::SYS_pause => Some(Blocked::Signal),
            libc::SYS_open => Some(Blocked::Opening),
            _ => None,
        }
    }

    #[cfg(not(target_arch = "x86_64"))]
    fn blocked_as_of_old(&self) -> Option<Blocked> {
        None
    }
}

fn child(argument: u64) -> Option<i32> {
    Some(argument as i32).filter(|pid| *pid > 0)
}

fn is_lock(command: u64) -> bool {
    [libc::F_SETLKW, libc::F_OFD_SETLKW].contains(&(command as i32))
}

fn is_wait(operation: u64) -> bool {
    // Flags above it say whose memory it is, and which clock a time-out would go by.
    let operation = operation as i32 & 0x7f;
    operation == libc::FUTEX_WAIT || operation == libc::FUTEX_WAIT_BITSET
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blocked(number: c_long, arguments: &str) -> Option<Blocked> {
        let text = format!("{number} {arguments} 0x7ffeffe68518 0x7f6650e94503\n");
        Call::parse(&text).expect("a line as the kernel writes it").blocked()
    }

    #[test]
    fn a_call_without_a_time_out_is_a_wait() {
        let wait = blocked(libc::SYS_wait4, "0x1a2b 0x7ffc 0x0 0x0 0x0 0x0");
        assert_eq!(wait, Some(Blocked::Child(Some(0x1a2b))));
        let any = blocked(libc::SYS_wait4, "0xffffffff 0x7ffc 0x0 0x0 0x0 0x0");
        assert_eq!(any, Some(Blocked::Child(None)));
        let read = blocked(libc::SYS_read, "0x3 0x7ffc 0x1000 0x0 0x0 0x0");
        assert_eq!(read, Some(Blocked::Read(3)));
        let join = blocked(libc::SYS_futex, "0x7f00 0x109 0x5 0x0 0x0 0xffffffff");
        assert_eq!(join, Some(Blocked::Memory));
        let lock = blocked(libc::SYS_flock, "0x4 0x2 0x0 0x0 0x0 0x0");
        assert_eq!(lock, Some(Blocked::Lock(4)));
    }

    #[test]
    fn a_call_with_a_time_out_is_none() {
        assert_eq!(blocked(libc::SYS_clock_nanosleep, "0x0 0x0 0x7ffc 0x7ffc 0x0 0x0"), None);
        assert_eq!(blocked(libc::SYS_futex, "0x7f00 0x80 0x5 0x7ffc 0x0 0x0"), None);
        assert_eq!(blocked(libc::SYS_ppoll, "0x7ffc 0x1 0x7ffd 0x0 0x0 0x0"), None);
        assert_eq!(blocked(libc::SYS_fcntl, "0x3 0x1 0x0 0x0 0x0 0x0"), None);
    }

    #[test]
    fn who_runs_is_in_no_call() {
        for text in ["running\n", "-1 0x7ffeffe68518 0x7f6650e94503\n", "", "0 0x3\n"] {
            assert_eq!(Call::parse(text), None, "{text}");
        }
    }
}
