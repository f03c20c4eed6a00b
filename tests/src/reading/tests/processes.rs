//! Answers that make processes: std and nix as they are, and nothing unsafe but `fork`.

use super::*;

const ORDINARY: [&str; 15] = [
    "use nix::unistd::{ForkResult, fork}; pub fn f() { if let Ok(ForkResult::Child) = unsafe { fork() } { std::process::exit(0) } }",
    "use nix::unistd; pub fn f() -> nix::Result<()> { match unsafe { unistd::fork() }? { unistd::ForkResult::Child => std::process::exit(1), _ => Ok(()) } }",
    "pub fn f() -> nix::Result<()> { unsafe { nix::unistd::fork()? }; Ok(()) }",
    "use nix::unistd::*; pub fn f() { unsafe { fork() }.expect(\"room\"); }",
    "use nix::sys::{signal::{self, Signal}, wait::{WaitStatus, waitpid}}; use nix::unistd::Pid;\n\
     pub fn f(p: Pid) { signal::kill(p, Signal::SIGTERM).ok(); while let Ok(WaitStatus::StillAlive) = waitpid(p, None) {} }",
    "use nix::errno::Errno; pub fn f() -> bool { nix::sys::wait::wait() == Err(Errno::ECHILD) }",
    "use std::fs::{self, File}; use std::io::{self, Read, Write, pipe}; use std::os::fd::{AsFd, OwnedFd};\n\
     pub fn f(of: OwnedFd) -> io::Result<()> { let (mut r, mut w) = pipe()?; w.write_all(b\"a\")?; drop(w); r.read_to_end(&mut vec![])?; File::from(of).flush()?; fs::remove_file(\"a\") }",
    "use std::net::Shutdown; use std::os::unix::{net::UnixStream, process::CommandExt}; use std::process::Command;\n\
     pub fn f() { let _ = UnixStream::pair(); let _ = Command::new(\"true\").process_group(0).spawn(); }",
    "use std::os::fd; use std::sync::{Mutex, atomic::{self, AtomicU64}, mpsc}; use std::{env, thread};\n\
     pub fn f(of: &impl fd::AsRawFd) { thread::spawn(env::args); mpsc::channel::<u8>(); Mutex::new(0); AtomicU64::new(0).load(atomic::Ordering::Relaxed); of.as_raw_fd(); }",
    "use nix::fcntl::{self, OFlag}; use nix::poll::{PollFd, PollTimeout, poll}; pub fn f() { poll(&mut [], PollTimeout::NONE).ok(); fcntl::open(\"a\", OFlag::O_RDONLY, nix::sys::stat::Mode::empty()).ok(); }",
    "mod process { pub fn f() {} } use std::io as streams; pub fn g() { process::f(); streams::stdout(); }",
    "use signal_hook::{consts::SIGTERM, flag, low_level::{pipe, unregister}}; pub fn f(a: Flag, w: UnixStream) { flag::register(SIGTERM, a).ok(); pipe::register(SIGTERM, w).map(unregister).ok(); }",
    "pub fn f() { let r: nix::Result<()> = Err(nix::Error::EINTR); r.ok(); }",
    "use super::memory::{AtomicU64, Mapping, Sharing}; pub fn f() -> nix::Result<Mapping> { Mapping::of(1, Sharing::Shared) }",
    "use super::memory; mod inside { pub fn f(word: &super::super::memory::AtomicU64) {} } pub fn f() { memory::Mapping::of(1, memory::Sharing::Shared).ok(); }",
];

/// One source for each thing that is said of a line.
const SNEAKY: [&str; 17] = [
    "pub fn f() { unsafe { let _ = fork(); } }",
    "pub fn f() { unsafe { fork(); kill() } }",
    "pub unsafe fn fork() {}",
    "use std::hint::unreachable_unchecked as fork; pub fn f() { unsafe { fork() } }",
    "mod unistd { pub use std::hint::unreachable_unchecked as fork; } pub fn f() { unsafe { unistd::fork() } }",
    "use nix::libc; pub fn f() { unsafe { libc::fork() } }",
    "pub fn f() { unsafe { nix::libc::fork() }; }",
    "pub fn f() { unsafe { signal_hook::low_level::register(15, || println!(\"no\")) }; }",
    "use std::net::TcpStream;",
    "use std::*;",
    "use super::check::report;",
    "use super::sync::Mutex;",
    "pub fn f() { rayon::join(a, b); }",
    "extern \"C\" fn handler(_: i32) {}",
    "static mut COUNT: u64 = 0;",
    "pub fn f() { std::panic::set_hook(hook); }",
    "mod pool;",
];

#[test]
fn what_processes_are_made_with_passes() {
    for source in ORDINARY {
        judge_source(source, Threads::InProcesses)
            .unwrap_or_else(|refusal| panic!("{refusal}\nin: {source}"));
    }
}

#[test]
fn a_refusal_says_what_to_write_with_std_and_nix() {
    let refusal = |source| judge_source(source, Threads::InProcesses).expect_err(source);
    let messages = SNEAKY.map(|source| refusal(source).to_string());
    insta::assert_snapshot!(messages.join("\n"), @r"
    line 1: `unsafe` switches off checks of the compiler's. Only the call of `fork` needs that: write `unsafe { fork() }`, with nothing else in the braces, and use nix's safe functions.
    line 1: `unsafe` switches off checks of the compiler's. Only the call of `fork` needs that: write `unsafe { fork() }`, with nothing else in the braces, and use nix's safe functions.
    line 1: `unsafe` switches off checks of the compiler's. Only the call of `fork` needs that: write `unsafe { fork() }`, with nothing else in the braces, and use nix's safe functions.
    line 1: `std::hint::unreachable_unchecked as fork` takes the name of nix's `fork`, the one call that may stand in `unsafe` here. Choose another.
    line 1: `std::hint::unreachable_unchecked as fork` takes the name of nix's `fork`, the one call that may stand in `unsafe` here. Choose another.
    line 1: `nix::libc` is the C library as it is, of which every function is `unsafe`. Use nix's safe function of that name.
    line 1: `unsafe` switches off checks of the compiler's. Only the call of `fork` needs that: write `unsafe { fork() }`, with nothing else in the braces, and use nix's safe functions.
    line 1: `unsafe` switches off checks of the compiler's. Only the call of `fork` needs that: write `unsafe { fork() }`, with nothing else in the braces, and use nix's safe functions.
    line 1: `std::net::TcpStream` is not one of the parts of std that an answer may use here. Do without it: std's files, pipes, threads and processes, and what nix has, are enough.
    line 1: `std::*` brings in the whole library, locks and threads included. Name what you need, as in `use std::collections::HashMap;`
    line 1: `super::check::report` leads out of the answer, to what judges it. Only `super::memory` may be used from there, where a task speaks of it; else std and nix are enough.
    line 1: `super::sync::Mutex` leads out of the answer, to what judges it. Only `super::memory` may be used from there, where a task speaks of it; else std and nix are enough.
    line 1: `rayon::join` begins with a name that is not declared here, so it leads into another crate. Use std and nix; name a module of your own as in `shapes::round`.
    line 1: `extern` is for code from elsewhere, which the trial cannot see into. Do without it: std and nix are there already.
    line 1: `static mut` is shared by threads without a lock, and by processes not at all. Use a variable, or a `static` that holds a `Mutex` or an atomic.
    line 1: `std::panic::set_hook` reaches further than the trial can see. Of `std::panic` an answer may use what catches a panic and passes it on, such as `catch_unwind`.
    line 1: `mod pool;` puts code into another file, and only this one is read. Write the module out here, with its code in braces.
    ");
}
