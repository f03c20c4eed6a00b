//! What an answer may use without declaring it. These are lists of what is harmless, never of what
//! is not: what std gains tomorrow is refused until somebody has looked at it.

use super::refusal::Reason;
use super::{Threads, processes, tasks};

/// The modules of std that work on values alone: through them no safe code reaches a thread, a
/// lock, a file, a descriptor or the environment (but see [`PARTS`]).
///
/// Left out are `sync` and `thread`, which the facade has; `env`, `fs`, `net`, `os`, `path` and
/// `backtrace`, which reach the world outside; `alloc`, `arch`, `ffi` and `intrinsics`, of use only
/// with `unsafe`; and `prelude`, which is there anyway and could give `derive` another name.
pub(super) const MODULES: &str = "any array ascii borrow boxed cell char clone cmp collections convert default \
    error f32 f64 fmt future hash hint i128 i16 i32 i64 i8 io isize iter marker mem num ops option \
    panic pin primitive process ptr rc result slice str string task time u128 u16 u32 u64 u8 usize vec";

/// The modules inside those.
const INNER_MODULES: &str = "binary_heap btree_map btree_set consts hash_map hash_set linked_list \
    prelude vec_deque";

/// The modules of which only a part is harmless: `io::pipe` is a channel, `process::Command` runs
/// anything, and what `panic::set_hook` keeps is shared by all threads. `stdout` stays although its
/// `lock` is one the trial does not see: without it nobody could flush what `print!` has written.
const PARTS: [Part; 3] = [
    Part {
        module: "io",
        names: "BufRead BufReader BufWriter Cursor Empty Error ErrorKind IsTerminal LineWriter Read \
            Result Seek SeekFrom Sink Stderr StderrLock Stdout StdoutLock Write copy empty prelude \
            repeat sink stderr stdout",
        what: "what prints: `Write`, `stdout`, `stderr` and the like",
    },
    Part {
        module: "panic",
        names: "AssertUnwindSafe Location RefUnwindSafe UnwindSafe catch_unwind panic_any resume_unwind",
        what: "what catches a panic and passes it on, such as `catch_unwind`",
    },
    Part {
        module: "process",
        names: "ExitCode Termination abort exit",
        what: "what ends the program: `exit`, `abort` and `ExitCode`",
    },
];

pub(super) struct Part {
    pub(super) module: &'static str,
    /// What may be used of it.
    pub(super) names: &'static str,
    /// The same for people.
    pub(super) what: &'static str,
}

/// The macros of std that format, check, panic or make a value.
const MACROS: &str = "addr_of assert assert_eq assert_ne cfg column concat dbg debug_assert \
    debug_assert_eq debug_assert_ne eprint eprintln file format format_args line matches module_path \
    panic pin print println ready stringify thread_local todo unimplemented unreachable vec write writeln";

/// Types that begin like a module.
const PRIMITIVES: &str =
    "bool char f32 f64 i128 i16 i32 i64 i8 isize str u128 u16 u32 u64 u8 usize";

/// The modules of the facade.
const FACADE_MODULES: &str = "atomic mpsc thread";

/// Whether `list`, words parted by blanks, has `word`.
pub(super) fn has(list: &str, word: &str) -> bool {
    list.split(' ').any(|listed| listed == word)
}

/// Whether `path`, without the `std` before it, is certain to be a module.
pub(super) fn is_module_of_std(path: &[&str]) -> bool {
    match path {
        // Those of processes cannot be imported where they are not allowed.
        [module] => has(MODULES, module) || has(processes::MODULES, module),
        [.., module] => has(INNER_MODULES, module) || has(processes::INNER_MODULES, module),
        [] => false,
    }
}

/// Whether the facade has a module of this name.
pub(super) fn is_module_of_facade(name: &str) -> bool {
    has(FACADE_MODULES, name)
}

/// Whether `name` begins like the name of a type, which no crate's does.
pub(super) fn is_type(name: &str) -> bool {
    has(PRIMITIVES, name) || name.starts_with(char::is_uppercase)
}

/// Whether `name` may begin a path wherever it comes from. No crate is called like a module of the
/// facade, so such a name is one, however it was imported.
pub(super) fn may_begin_path(name: &str) -> bool {
    is_type(name) || is_module_of_facade(name)
}

/// Judges a path of std or core, given without that.
pub(super) fn judge_std(path: &[&str]) -> Result<(), Reason> {
    match path {
        [] | ["*"] => Err(Reason::WHOLE),
        ["thread", ..] => Err(Reason::recorded(Some("thread"))),
        ["sync", name, ..] if *name != "*" => Err(Reason::recorded(Some(name))),
        ["sync", ..] => Err(Reason::recorded(None)),
        _ => judge_plain_std(path),
    }
}

/// Judges a path of the parts that work on values alone.
pub(super) fn judge_plain_std(path: &[&str]) -> Result<(), Reason> {
    match path {
        [name, ..] if has(MODULES, name) || has(MACROS, name) => Ok(()),
        _ => Err(Reason::ELSEWHERE),
    }
}

/// Judges what a path takes from a module of [`PARTS`], wherever in the path that stands.
pub(super) fn judge_parts(path: &[&str], threads: Threads) -> Result<(), Reason> {
    for pair in path.windows(2) {
        let part = parts(threads).find(|part| part.module == pair[0]);
        if let Some(part) = part.filter(|part| !has(part.names, pair[1])) {
            return Err(Reason::part(part.module, part.what));
        }
    }
    Ok(())
}

/// Whether paths are judged by `name`, so that it must mean what it means in std.
pub(super) fn is_reserved(name: &str, threads: Threads) -> bool {
    name == "std" || name == "core" || is_part(name, threads)
}

/// Whether `name` is a module of [`PARTS`], which may get no other name.
pub(super) fn is_part(name: &str, threads: Threads) -> bool {
    parts(threads).any(|part| part.module == name)
}

/// Pipes and other programs are what processes are about; tasks have a clock, and must not stop it.
fn parts(threads: Threads) -> impl Iterator<Item = &'static Part> {
    let more: &[Part] = if threads == Threads::InTasks { &tasks::PARTS } else { &[] };
    let parts = PARTS.iter().chain(more);
    parts.filter(move |part| threads != Threads::InProcesses || part.module == "panic")
}

/// Judges the macro of this name.
pub(super) fn judge_macro(name: &str, threads: Threads) -> Result<(), Reason> {
    match name {
        "macro_rules" => Err(Reason::OWN_MACRO),
        "thread_local" if threads == Threads::InTurns => Err(Reason::ONE_FOR_ALL),
        _ if threads == Threads::InTasks && has(tasks::MACROS, name) => Ok(()),
        _ if has(MACROS, name) => Ok(()),
        _ => Err(Reason::MACRO),
    }
}
