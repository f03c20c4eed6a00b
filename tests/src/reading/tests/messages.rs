use super::*;

/// One source for each thing that is said of a line.
const SOURCES: [&str; 23] = [
    "\n\npub fn f() { std::thread::sleep(DURATION); }",
    "use std::sync::{Arc, Mutex};",
    "use std::sync::*;",
    "use std as s;",
    "use std::{env, fmt};",
    "pub fn f() { std::process::Command::new(\"ls\"); }",
    "use std::io::pipe;",
    "pub fn f() { std::panic::set_hook(hook); }",
    "mod io {}",
    "use std::process as system;",
    "pub fn f() { rayon::join(a, b); }",
    "use super::check::expected;",
    "unsafe impl Send for Answer {}",
    "static mut COUNT: u64 = 0;",
    "extern crate libc;",
    "macro_rules! lock { () => {} }",
    "include!(\"answer_2.rs\");",
    "mod pool;",
    "#[path = \"pool.rs\"] mod pool {}",
    "#!/usr/bin/env rust",
    "pub fn f() {\n    let = 1;\n}",
    "pub fn f() {\n    g(1]\n}",
    "pub fn f() { \"a }",
];

#[test]
fn a_refusal_says_what_was_found_why_it_matters_and_what_to_do() {
    let messages =
        SOURCES.map(|source| judge_source(source, Threads::Real).expect_err(source).to_string());
    insta::assert_snapshot!(messages.join("\n"), @r#"
    line 3: `std::thread::sleep` goes round `super::sync`, so the trial cannot see what it does. Take it from there: `use super::sync::thread;`
    line 1: `std::sync::Arc` goes round `super::sync`, so the trial cannot see what it does. Take it from there: `use super::sync::Arc;`
    line 1: `std::sync::*` goes round `super::sync`, so the trial cannot see what it does. Take it from there: `use super::sync;`
    line 1: `std as s` brings in the whole library, locks and threads included. Name what you need, as in `use std::collections::HashMap;`
    line 1: `std::env` is not one of the parts of std that work on values alone, and the trial sees no others. Do without it: no task needs it.
    line 1: `std::process::Command::new` reaches further than the trial can see. Of `std::process` an answer may use what ends the program: `exit`, `abort` and `ExitCode`.
    line 1: `std::io::pipe` reaches further than the trial can see. Of `std::io` an answer may use what prints: `Write`, `stdout`, `stderr` and the like.
    line 1: `std::panic::set_hook` reaches further than the trial can see. Of `std::panic` an answer may use what catches a panic and passes it on, such as `catch_unwind`.
    line 1: `mod io` takes a name by which parts of std are told apart here: `std`, `core`, `io`, `panic` or `process`. Choose another.
    line 1: `std::process as system` gives another name to a part of std of which not all may be used, and which is known here by its name. Leave the `as` out.
    line 1: `rayon::join` begins with a name that is not declared here, so it leads into another crate, unseen by the trial. Use std and `super::sync`; name a module of your own as in `shapes::round`.
    line 1: `super::check::expected` leads out of the answer, to what judges it. Only `super::sync` may be used from there.
    line 1: `unsafe` switches off checks of the compiler's that the trial counts on. Do without it: the types of `super::sync` are enough.
    line 1: `static mut` is shared without a lock, unseen by the trial. Use a `static` that holds a `Mutex` or an atomic from `super::sync`.
    line 1: `extern` is for code from elsewhere, which the trial cannot see into. Do without it: std and `super::sync` are there already.
    line 1: `macro_rules!` makes a macro, whose code cannot be read before it is compiled. Write a function or a closure instead.
    line 1: `include!` is not one of std's macros that format, check, panic or make a value, and may bring in anything. Write out what it stands for.
    line 1: `mod pool;` puts code into another file, and only this one is read. Write the module out here, with its code in braces.
    line 1: `#[path]` is not one of the attributes that leave code as it reads, so what runs might not be what is read. Do without it.
    line 1: `#!` makes a script of the file, but an answer is a module. Take the line out.
    line 2: `let = 1;` cannot be read as Rust: expected one of: identifier, `::`, `<`, `_`, literal, `const`, `ref`, `mut`, `&`, parentheses, square brackets, `..`, `const`. Mend that first.
    line 2: `g(1]` cannot be read as Rust: a quote or a bracket has no partner, or a sign does not belong there. Mend that first.
    line 1: `pub fn f() { "a }` cannot be read as Rust: a quote or a bracket has no partner, or a sign does not belong there. Mend that first.
    "#);
}

#[test]
fn a_refusal_has_the_words_it_speaks_of() {
    let refusal = judge_source("use std::{\n    fmt,\n    thread as t,\n};", Threads::Real)
        .expect_err("threads");
    assert_eq!((refusal.line, refusal.words.as_str()), (Some(3), "std::thread as t"));
}

#[test]
fn a_value_for_each_thread_is_refused_where_threads_take_turns_on_one() {
    let source = "use std::thread_local;\nthread_local! { static COUNT: u64 = 0; }";
    judge_source(source, Threads::Real).expect("each has its own");
    let refusal = judge_source(source, Threads::InTurns).expect_err("all have one");
    insta::assert_snapshot!(refusal, @"line 2: `thread_local!` would be one value for all threads here, where they take turns on a single one of the system's. Keep a value for each `thread::current().id()` in a map behind a lock.");
}
