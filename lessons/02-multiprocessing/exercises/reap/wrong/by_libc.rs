//! Calls what is below nix.

use nix::libc;

/// What a child is to do: it returns the child's exit code.
pub type Job = Box<dyn Fn() -> u8 + Sync>;

/// Runs all `jobs` at once, each in a child, and returns how the children ended.
pub fn reap(jobs: &[Job]) -> nix::Result<Vec<i32>> {
    let mut ends = vec![0; jobs.len()];
    for (job, end) in jobs.iter().zip(&mut ends) {
        match unsafe { libc::fork() } {
            0 => unsafe { libc::_exit(job().into()) },
            child => unsafe { libc::waitpid(child, end, 0) },
        };
    }
    Ok(ends)
}
