//! Answers that go behind the back of the facade, each with the line at which it is refused.
//! Every one compiles beside `sync`, `check` and a crate called `nix`: see `compiled`.

/// By what the refusal says.
// One source a line is what makes a table of it.
#[rustfmt::skip]
pub(super) const SNEAKY: &[(&str, &[(usize, &str)])] = &[
    // std's locks and threads, by path and by other names.
    ("goes round `super::sync`", &[
        (1, "pub fn f() { std::thread::yield_now(); }"),
        (2, "pub fn f() {\n    ::std::thread::yield_now();\n}"),
        (1, "use std::sync::Mutex; pub static N: Mutex<u64> = Mutex::new(0);"),
        (1, "pub static N: core::sync::atomic::AtomicU64 = core::sync::atomic::AtomicU64::new(0);"),
        (1, "use {::std::thread}; pub fn f() { thread::yield_now(); }"),
        (1, "use ::{std::thread as t}; pub fn f() { t::yield_now(); }"),
        (1, "use std::thread as collections; pub fn f() { collections::yield_now(); }"),
        (4, "use std::{\n    collections::HashMap,\n    fmt,\n    sync::{Arc, Mutex},\n};"),
        (1, "pub fn f() { r#std::thread::yield_now(); }"),
        (1, "pub fn f() { std::<>::thread::yield_now(); }"),
        (1, "pub fn f(of: std<>::thread::Thread) {}"),
        (1, "pub fn f() { std /* ours */ :: /* honestly */ thread::yield_now(); }"),
        (2, "pub fn f() {\n    std\n        ::thread\n        ::yield_now();\n}"),
        (2, "pub fn f() {\n    use std::thread::yield_now;\n    yield_now();\n}"),
        (1, "mod inner { pub use std::thread; } pub fn f() { inner::thread::yield_now(); }"),
        (1, "pub type Lock = std::sync::Mutex<u64>;"),
        (1, "pub fn f() -> Option<std::thread::Thread> { None }"),
        (1, "pub fn f(of: impl Fn() -> std::thread::Thread) {}"),
        (1, "pub fn f(of: <std::thread::Thread as ToOwned>::Owned) {}"),
        (1, "pub trait Named { fn id(&self) -> std::thread::ThreadId; }"),
        (1, "pub fn f(of: [u8; { size_of::<std::thread::Thread>() }]) {}"),
        (1, "pub fn f() { let of = std::thread::panicking as fn() -> bool; }"),
        (1, "pub fn f() { for _ in 0..std::thread::available_parallelism().unwrap().get() {} }"),
        (1, "pub fn f(n: usize) -> bool { n >::std::thread::available_parallelism().unwrap().get() }"),
        (1, "pub fn f() -> bool { 'a: loop { break 'a ::std::thread::panicking() } }"),
        (1, "pub fn f() { println!(\"{:?}\", std::thread::current().id()); }"),
        (1, "pub fn f() { println!(\"{:?}\", 0..::std::thread::panicking() as u8); }"),
        (1, "pub fn f() { assert!(matches!(vec![std::thread::panicking()][..], [true])); }"),
        (1, "pub fn f(n: u64) -> bool { matches!(n, 1 if std::thread::panicking()) }"),
        (1, "pub fn f() { format!(\"{}\", { mod m { pub use std::thread; } m::thread::panicking() }); }"),
    ]),
    // All of std at once.
    ("brings in the whole library", &[
        (1, "use std as s; pub fn f() { s::thread::yield_now(); }"),
        (1, "use ::std as s; pub fn f() { s::thread::yield_now(); }"),
        (1, "use std::{self as s}; pub fn f() { s::thread::yield_now(); }"),
        (1, "use {std as s, core as _}; pub fn f() { s::thread::yield_now(); }"),
        (1, "pub use std as S; pub fn f() { S::thread::yield_now(); }"),
        (1, "use std::*; pub fn f() { thread::yield_now(); }"),
        (1, "use core::*; pub fn f(n: &sync::atomic::AtomicU64) {}"),
        (1, "pub fn f() { vec![{ use std as s; s::thread::panicking() }]; }"),
    ]),
    // What std has besides: files, the environment, other programs, what each thread has.
    ("is not one of the parts of std", &[
        (1, "pub fn f() { std::fs::remove_file(\"trace\").ok(); }"),
        (1, "use std::env; pub fn f() { env::args(); }"),
        (1, "use std::os::fd::AsRawFd; pub fn f() { std::io::stdout().as_raw_fd(); }"),
        (1, "pub const TASK: &str = std::include_str!(\"../stub.rs\");"),
        (1, "use std::include_str as text; pub const TASK: &str = text!(\"../stub.rs\");"),
    ]),
    // Parts of parts of std: pipes, which are channels, other programs, what threads share.
    ("reaches further than the trial can see", &[
        (1, "pub fn f() { std::process::Command::new(\"sh\").spawn().ok(); }"),
        (1, "use std::process::*; pub fn f() { Command::new(\"sh\").spawn().ok(); }"),
        (2, "use std::process;\npub fn f() { process::Command::new(\"sh\").spawn().ok(); }"),
        (2, "mod m { pub use std::process; }\npub fn f() { m::process::Command::new(\"sh\").spawn().ok(); }"),
        (1, "use std::io; pub fn f() { io::pipe().ok(); }"),
        (1, "use std::io::{Write, pipe}; pub fn f() { pipe().ok(); }"),
        (1, "pub fn f() { std::panic::set_hook(Box::new(|_| {})); }"),
    ]),
    // Those parts by other names, and other things by theirs.
    ("takes a name", &[
        (1, "mod std { pub use ::std::thread; } pub fn f() { std::thread::yield_now(); }"),
        (1, "use super::sync::thread as std; pub fn f() { std::yield_now(); }"),
    ]),
    ("gives another name", &[
        (1, "use std::process::{self as p}; pub fn f() { p::Command::new(\"sh\").spawn().ok(); }"),
        (1, "mod m { pub use std::process as P; } use m::*; pub fn f() { P::Command::new(\"sh\"); }"),
    ]),
    // Other crates, and what only seems to hide their names.
    ("leads into another crate", &[
        (1, "pub fn f() { nix::unistd::fork(); }"),
        (1, "pub fn f() { ::nix::unistd::fork(); }"),
        (1, "pub fn f() { nix::<>::unistd::fork(); }"),
        (1, "pub fn f() -> ::nix::unistd::Pid { todo!() }"),
        (1, "pub fn f(n: u64) { match n { _ => ::nix::unistd::fork() }; }"),
        (1, "pub fn f(of: &'static ::nix::unistd::Pid) {}"),
        (1, "use nix; pub fn f() { nix::unistd::fork(); }"),
        (1, "use nix::unistd as nix; pub fn f() { nix::fork(); }"),
        (1, "use nix::unistd::fork as print; pub fn f() { print(); }"),
        (1, "pub fn f() { let r#use = 1; r#use + nix::unistd::fork(); }"),
        (1, "pub fn nix() {} pub fn f() { nix::unistd::fork(); }"),
        (1, "pub fn f() { let nix = 1; nix::unistd::fork(); }"),
        (1, "use std::mem::swap as nix; pub fn f() { nix::unistd::fork(); }"),
        (1, "use std::println as nix; pub fn f() { nix::unistd::fork(); }"),
        (1, "fn thread() {} use self::thread as nix; pub fn f() { nix::unistd::fork(); }"),
        (1, "mod m { pub mod nix {} } pub fn f() { nix::unistd::fork(); }"),
        (1, "mod m { pub mod nix {} } use m::*; pub mod n { pub fn f() { nix::unistd::fork(); } }"),
        (1, "mod m { mod nix {} pub fn nix() {} } use m::nix; pub fn f() { nix::unistd::fork(); }"),
        (1, "mod nix {} mod m { pub fn f() { nix::unistd::fork(); } }"),
        (1, "pub fn f() { { mod nix {} } nix::unistd::fork(); }"),
        (1, "pub fn f() { assert!({ mod nix {} true }); nix::unistd::fork(); }"),
        (1, "pub fn f() { mod nix {} mod m { pub fn g() { nix::unistd::fork(); } } }"),
        (1, "#[cfg(not(test))] mod nix {} pub fn f() { nix::unistd::fork(); }"),
        (1, "#[cfg(not(test))] use super::sync as nix; pub fn f() { nix::unistd::fork(); }"),
        (1, "pub struct S; trait T { type nix; } impl T for S { type nix = u8; } impl S { pub fn f() { nix::unistd::fork(); } }"),
    ]),
    // Out of the answer.
    ("leads out of the answer", &[
        (1, "pub fn f() -> u64 { super::check::expected() }"),
        (1, "pub fn f() -> u64 { self::super::check::expected() }"),
        (1, "use super::check; pub fn f() -> u64 { check::expected() }"),
        (1, "use super::*; pub fn f() -> u64 { check::expected() }"),
        (1, "use super::{sync::thread, check as c}; pub fn f() -> u64 { c::expected() }"),
        (1, "use super::super::sync::Mutex; pub static N: Mutex<u64> = Mutex::new(0);"),
        (3, "mod tests {\n    pub fn f() -> u64 {\n        super::super::check::expected()\n    }\n}"),
        (1, "mod tests { use super::super::*; pub fn f() -> u64 { check::expected() } }"),
        (1, "pub fn f() { crate::sync::thread::yield_now(); }"),
        (1, "use crate as c; pub fn f() { c::sync::thread::yield_now(); }"),
        (1, "pub fn f() -> String { format!(\"{}\", super::check::expected()) }"),
    ]),
    // What the compiler takes on trust.
    ("switches off checks", &[
        (1, "pub fn f() { dbg!(unsafe { *std::ptr::from_ref(&1) }); }"),
        (1, "pub fn f(n: &u64) -> u64 { unsafe { *(n as *const u64) } }"),
        (1, "pub unsafe fn f() {}"),
        (1, "pub struct S(*const u8); unsafe impl Send for S {}"),
        (1, "#[unsafe(no_mangle)] pub fn of_the_answer() {}"),
        (1, "unsafe extern \"C\" { pub safe fn getpid() -> i32; }"),
    ]),
    ("is shared without a lock", &[
        (1, "pub static mut N: u64 = 0;"),
    ]),
    ("is for code from elsewhere", &[
        (1, "extern crate std as s; pub fn f() { s::thread::yield_now(); }"),
        (1, "extern crate alloc; pub type Shared = alloc::sync::Arc<u64>;"),
        (1, "pub extern \"C\" fn f() {}"),
    ]),
    // What is not there to read.
    ("makes a macro", &[
        (1, "macro_rules! m { () => { ::std::thread::yield_now() } } pub fn f() { m!(); }"),
        (1, "macro_rules! m { ($s:ident) => { $s::thread::yield_now() } } pub fn f() { m!(std); }"),
    ]),
    ("is not one of std's macros", &[
        (1, "include!(\"../stub.rs\");"),
        (1, "include!(concat!(\"../st\", \"ub.rs\"));"),
        (1, "pub const TASK: &str = include_str!(\"../stub.rs\");"),
        (1, "#[doc = include_str!(\"../stub.rs\")] pub fn f() {}"),
        (1, "pub const HOME: Option<&str> = option_env!(\"HOME\");"),
    ]),
    ("puts code into another file", &[
        (1, "mod other;"),
    ]),
    ("is not one of the attributes", &[
        (1, "mod nix { #![cfg(not(test))] } pub fn f() { nix::unistd::fork(); }"),
        (1, "#[path = \"../stub.rs\"] mod m;"),
        (1, "#[r#path = \"../stub.rs\"] mod m {}"),
        (1, "#![cfg_attr(all(), allow(unused))] pub fn f() {}"),
        (1, "#![feature(asm)] pub fn f() {}"),
        (1, "#![no_std] pub fn f() {}"),
    ]),
    ("makes a script", &[
        (1, "#!/*\npub fn f() { nix::unistd::fork(); }\n//*/"),
    ]),
];
