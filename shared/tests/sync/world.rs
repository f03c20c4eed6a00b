//! Running a program in a world of its own and seeing whether it gets stuck.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use shared::trace::Wait;
use shared::waits;

/// Only a failing test waits this long.
const HANGS: Duration = Duration::from_secs(120);

/// Runs a program that must get stuck, and tells who waits for what then. Lines are counted from
/// `base`, the line of the call. The program's threads wait on until the tests' process ends.
pub fn stuck(base: u32, program: impl FnOnce() + Send + 'static) -> String {
    let (tell, told) = mpsc::channel();
    thread::spawn(move || {
        waits::apart(|| {
            waits::on_stuck(move |waits| tell.send(waits.to_vec()).expect("the test waits"));
            program();
        });
    });
    let waits = told.recv_timeout(HANGS).expect("the program gets stuck");
    waits.iter().map(|wait| line(wait, base) + "\n").collect()
}

/// Runs a program that must come to its end, and never be called stuck on the way.
pub fn moving<R: Send + 'static>(program: impl FnOnce() -> R + Send + 'static) -> R {
    let (end, ended) = mpsc::channel();
    let stuck = end.clone();
    thread::spawn(move || {
        let result = waits::apart(|| {
            waits::on_stuck(move |waits| {
                let _ = stuck.send(Err(waits.to_vec()));
            });
            program()
        });
        let _ = end.send(Ok(result));
    });
    match ended.recv_timeout(HANGS) {
        Ok(Ok(result)) => result,
        Ok(Err(waits)) => panic!("called stuck: {waits:#?}"),
        Err(_) => panic!("the program panicked or hangs"),
    }
}

/// One wait in one line.
pub fn line(wait: &Wait, base: u32) -> String {
    let Wait { thread, wants, at, because } = wait;
    let mut text = format!("{thread}, at {at}, wants {wants}");
    if !because.is_empty() {
        text += &format!(" ({because})");
    }
    relative(&text, base)
}

/// Turns `path/file.rs:25` into `+3` if `base` is 22.
fn relative(text: &str, base: u32) -> String {
    let mut parts = text.split("shared/tests/sync/");
    let mut result = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (_file, rest) = part.split_once(':').expect("a line follows the file");
        let digits = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
        let line: u32 = rest[..digits].parse().expect("a number");
        result += &format!("+{}{}", line - base, &rest[digits..]);
    }
    result
}
