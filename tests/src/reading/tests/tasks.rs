//! What may be used where tasks run on tokio.

use super::*;

const ORDINARY: &[&str] = &[
    "use tokio::task::JoinSet;\nuse tokio::time::{self, Duration};\n\
     async fn f() { let _ = time::timeout(Duration::ZERO, async {}).await; JoinSet::<()>::new(); }",
    "use std::sync::{Arc, Mutex};\nuse tokio::sync::{mpsc, oneshot};\n\
     fn f() { let _ = (mpsc::channel::<u8>(1), oneshot::channel::<u8>(), Arc::new(Mutex::new(0))); }",
    "use tokio::join;\nasync fn f() { join!(async {}, async {}); tokio::spawn(async {}); }",
    "async fn f() { tokio::select! { () = async {} => {} } }",
    "fn f() { std::thread::sleep(std::time::Duration::ZERO); }",
];

const SNEAKY: &[(&str, &str)] = &[
    ("trial's runtime", "use tokio::runtime::Handle;"),
    ("trial's runtime", "use tokio::*;"),
    ("trial's runtime", "fn f() { tokio::runtime::Builder::new_current_thread(); }"),
    ("the clock is the trial's", "fn f() { tokio::time::pause(); }"),
    ("the clock is the trial's", "use tokio::time;\nfn f() { time::resume(); }"),
    ("the clock is the trial's", "use tokio::time::*;"),
    ("another name", "use tokio::time as clock;"),
    ("spawn_blocking", "fn f() { std::thread::spawn(|| {}); }"),
    ("Std and tokio are enough", "use super::check;"),
    ("another crate", "fn f() { trial::child::main(); }"),
    ("Do without it", "fn f() { std::env::args(); }"),
];

#[test]
fn tasks_may_use_tokio() {
    for source in ORDINARY {
        judge_source(source, Threads::InTasks)
            .unwrap_or_else(|refusal| panic!("{refusal}\nin: {source}"));
    }
}

#[test]
fn tasks_have_neither_another_runtime_nor_another_clock() {
    for (reason, source) in SNEAKY {
        let refusal = judge_source(source, Threads::InTasks).expect_err(source);
        assert!(refusal.to_string().contains(reason), "{refusal}\nin: {source}");
    }
}
