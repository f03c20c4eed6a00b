//! One task, which is a thread of a process, as its files in `/proc` show it.

use std::fs;

use super::call::{Blocked, Call};

/// A task at one look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Task {
    pub stand: Stand,
    /// How often it has stopped running. As long as this stays the same, a task that sleeps has
    /// slept all the while.
    pub switches: u64,
}

/// Whether a task can go on by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stand {
    /// It runs, is about to, or sleeps for a time.
    Moves,
    /// It sleeps; the kernel does not show this user in which call.
    Asleep,
    /// It waits for another process.
    Waits(Blocked),
    /// It has ended, and may not have been waited for.
    Ended,
}

impl Task {
    /// Looks at a task of a process; nothing if it has ended meanwhile.
    pub(super) fn look(pid: i32, tid: i32) -> Option<Task> {
        let folder = format!("/proc/{pid}/task/{tid}");
        // The call first: where the status is the same in two looks, so was the call in between.
        let call = fs::read_to_string(format!("{folder}/syscall"));
        let status = fs::read_to_string(format!("{folder}/status")).ok()?;
        Task::parse(&status, call.ok().as_deref())
    }

    /// By the text of its `status`, and by that of its `syscall` where that may be read.
    fn parse(status: &str, call: Option<&str>) -> Option<Task> {
        let field = |name: &str| {
            let line = status.lines().find_map(|line| line.strip_prefix(name))?;
            line.trim_start_matches(':').split_whitespace().next()
        };
        let count = |name| field(name).and_then(|count| count.parse::<u64>().ok()).unwrap_or(0);
        let alarm = field("SigCgt").and_then(|mask| u64::from_str_radix(mask, 16).ok());
        let stand = match field("State")? {
            "Z" | "X" => Stand::Ended,
            "T" => Stand::Waits(Blocked::Stopped),
            // Who catches SIGALRM may have set an alarm, which shows nowhere.
            "S" if alarm.is_some_and(|mask| mask & ALARM != 0) => Stand::Moves,
            "S" => call.map_or(Stand::Asleep, asleep),
            _ => Stand::Moves,
        };
        let switches = count("voluntary_ctxt_switches") + count("nonvoluntary_ctxt_switches");
        Some(Task { stand, switches })
    }
}

/// The bit of SIGALRM in a mask of signals.
const ALARM: u64 = 1 << (nix::libc::SIGALRM - 1);

fn asleep(call: &str) -> Stand {
    Call::parse(call).and_then(|call| call.blocked()).map_or(Stand::Moves, Stand::Waits)
}

#[cfg(test)]
mod tests {
    use super::*;

    const READS: &str = "0 0x3 0x7ffc 0x1000 0x0 0x0 0x0 0x7ffe 0x7f66\n";

    fn status(state: &str, caught: &str) -> String {
        format!(
            "Name:\tanswer\nState:\t{state}\nSigCgt:\t{caught}\n\
             voluntary_ctxt_switches:\t3\nnonvoluntary_ctxt_switches:\t2\n"
        )
    }

    fn stand(state: &str, caught: &str, call: Option<&str>) -> Stand {
        Task::parse(&status(state, caught), call).expect("a status").stand
    }

    #[test]
    #[cfg(target_arch = "x86_64")]
    fn who_sleeps_in_a_call_without_a_time_out_waits() {
        let task = Task::parse(&status("S (sleeping)", "0"), Some(READS));
        let expected = Task { stand: Stand::Waits(Blocked::Read(3)), switches: 5 };
        assert_eq!(task, Some(expected));
    }

    #[test]
    fn who_runs_or_has_ended_or_is_stopped_is_told_by_the_state() {
        assert_eq!(stand("R (running)", "0", Some("running\n")), Stand::Moves);
        assert_eq!(stand("D (disk sleep)", "0", Some(READS)), Stand::Moves);
        assert_eq!(stand("Z (zombie)", "0", None), Stand::Ended);
        assert_eq!(stand("T (stopped)", "0", Some(READS)), Stand::Waits(Blocked::Stopped));
    }

    #[test]
    fn who_may_have_set_an_alarm_does_not_wait() {
        assert_eq!(stand("S (sleeping)", "0000000000002000", Some(READS)), Stand::Moves);
    }

    #[test]
    fn where_calls_are_not_shown_a_sleeper_is_just_asleep() {
        assert_eq!(stand("S (sleeping)", "0", None), Stand::Asleep);
    }
}
