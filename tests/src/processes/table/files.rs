//! What is behind the descriptors of a process, and who else has it open.

use std::fs;
use std::os::unix::fs::MetadataExt;

/// One descriptor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Open {
    /// What it leads to, as in `pipe:[4711]` or `/tmp/counter`.
    pub link: String,
    pub reads: bool,
    pub writes: bool,
}

/// The descriptor of this number in a process.
pub(super) fn open(pid: i32, fd: i32) -> Option<Open> {
    let link = link(pid, fd)?;
    let info = fs::read_to_string(format!("/proc/{pid}/fdinfo/{fd}")).ok()?;
    let (reads, writes) = access(&info)?;
    Some(Open { link, reads, writes })
}

/// All descriptors of a process.
pub(super) fn all(pid: i32) -> impl Iterator<Item = Open> {
    super::numbers(&format!("/proc/{pid}/fd")).filter_map(move |fd| open(pid, fd))
}

/// Whether a descriptor leads to one of these.
pub(super) fn leads_to(pid: i32, fd: i32, links: &[String]) -> bool {
    link(pid, fd).is_some_and(|link| links.contains(&link))
}

/// Where these descriptors of a process lead.
pub(crate) fn links_of(pid: i32, fds: &[i32]) -> Vec<String> {
    fds.iter().filter_map(|fd| link(pid, *fd)).collect()
}

/// The descriptors that a process has open, each with where it leads.
pub(crate) fn links(pid: i32) -> Vec<(i32, String)> {
    let folder = format!("/proc/{pid}/fd");
    let all = super::numbers(&folder).filter_map(|fd| Some((fd, link(pid, fd)?)));
    // One of them is that by which this list is read.
    all.filter(|(_, link)| *link != folder).collect()
}

fn link(pid: i32, fd: i32) -> Option<String> {
    let link = fs::read_link(format!("/proc/{pid}/fd/{fd}")).ok()?;
    Some(link.to_string_lossy().into_owned())
}

/// The process that took a lock on the file behind a descriptor.
pub(super) fn who_locks(pid: i32, fd: i32) -> Option<i32> {
    let file = fs::metadata(format!("/proc/{pid}/fd/{fd}")).ok()?.ino();
    parse_locks(&fs::read_to_string("/proc/locks").ok()?, file)
}

/// By a text of `/proc/locks`, in which those who wait stand behind an arrow.
fn parse_locks(text: &str, file: u64) -> Option<i32> {
    text.lines().find_map(|line| {
        let words: Vec<&str> = line.split_whitespace().collect();
        let [_number, _kind, _advisory, _mode, pid, place, ..] = words[..] else { return None };
        let inode = place.rsplit(':').next()?.parse::<u64>().ok()?;
        (inode == file).then(|| pid.parse().ok())?
    })
}

/// Whether one may read and write, by a text of `/proc/PID/fdinfo/FD`.
fn access(info: &str) -> Option<(bool, bool)> {
    let flags = info.lines().find_map(|line| line.strip_prefix("flags:"))?;
    match i32::from_str_radix(flags.trim(), 8).ok()? & nix::libc::O_ACCMODE {
        nix::libc::O_RDONLY => Some((true, false)),
        nix::libc::O_WRONLY => Some((false, true)),
        _ => Some((true, true)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_has_a_lock_is_told_from_who_waits_for_it() {
        let locks = "1: -> FLOCK  ADVISORY  WRITE 12 fe:00:99 0 EOF\n\
                     1: FLOCK  ADVISORY  WRITE 11 fe:00:99 0 EOF\n\
                     2: POSIX  ADVISORY  READ  10 fe:00:7 128 128\n";
        assert_eq!([parse_locks(locks, 99), parse_locks(locks, 7)], [Some(11), Some(10)]);
        assert_eq!(parse_locks(locks, 8), None);
    }

    #[test]
    fn the_flags_say_which_end_of_a_pipe_it_is() {
        assert_eq!(access("pos:\t0\nflags:\t02000000\nmnt_id:\t15\n"), Some((true, false)));
        assert_eq!(access("pos:\t0\nflags:\t02000001\nmnt_id:\t15\n"), Some((false, true)));
        assert_eq!(access("pos:\t0\nflags:\t02\n"), Some((true, true)));
        assert_eq!(access("pos:\t0\n"), None);
    }
}
