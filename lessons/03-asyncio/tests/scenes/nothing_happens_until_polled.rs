use std::env;
use std::io::Write;
use std::process::{Command, Stdio};
use std::task::Poll::{Pending, Ready};

use lesson_03_asyncio::nothing_happens_until_polled::polls::{Findings, Polls};
use lesson_03_asyncio::nothing_happens_until_polled::{SCENE, by_hand};
use lesson_03_asyncio::on_tokio::polls;
use trial::watched::made_up;

use crate::on_stage;

#[test]
fn a_poll_is_ready_once_the_waker_was_called_and_not_before() {
    let Polls { first, too_early, called, bytes } = by_hand();
    assert_eq!((first, too_early, called), ((Pending, 0), (Pending, 0), (Ready("tea"), 1)));
    assert!((1..1_000).contains(&bytes), "{bytes}");
}

#[test]
fn of_two_futures_one_begins_and_it_is_drawn_with_its_three_polls() {
    let seen = on_stage(&SCENE);
    let lines: Vec<&str> = seen.output.lines().collect();
    assert_eq!(lines, ["Waiting for a word...", "The word is tea."]);
    // A drop that takes more than a millisecond, on a busy machine, is drawn like a poll.
    let polls = polls(&seen, "echo");
    assert!(polls == [3] || polls == [4], "{:?}", seen.trace);
}

#[test]
fn rustc_warns_of_a_future_that_nobody_uses() {
    let mut rustc = Command::new(env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    rustc.args(["-", "--edition", "2024", "--crate-type", "lib", "--emit", "metadata=/dev/null"]);
    rustc.args(["-D", "unused_must_use"]).stdin(Stdio::piped()).stderr(Stdio::piped());
    let mut rustc = rustc.spawn().expect("cargo runs it, too");
    let program = "async fn echo() {} pub fn main() { echo(); }";
    let mut source = rustc.stdin.take().expect("it is piped");
    source.write_all(program.as_bytes()).expect("it reads");
    drop(source);
    let said = rustc.wait_with_output().expect("it ends");
    let said = String::from_utf8_lossy(&said.stderr);
    assert!(said.starts_with("error: unused implementer of `Future` that must be used"), "{said}");
}

#[test]
fn the_facts_are_a_table_of_polls() {
    let polls = [("Pending", 0), ("Pending", 0), ("Ready(\"tea\")", 1)];
    let polls = polls.map(|(poll, calls)| (poll.to_owned(), calls)).into();
    let mut seen = made_up(&Findings { polls, bytes: 64 }, Vec::new());
    "Waiting for a word...\nThe word is tea.\n".clone_into(&mut seen.output);
    let reveal = (SCENE.reveal)(&seen);
    assert_eq!(reveal.answer, 0);
    insta::assert_snapshot!(reveal.facts[..5].join("\n"), @r#"
    Two futures were made, and the body of 1 began: its first line was printed.
      poll            returned       calls of the waker
      the first       Pending        0
      too early       Pending        0
      after the word  Ready("tea")   1
    "#);
}
