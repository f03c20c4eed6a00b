//! A lesson at a real pseudo-terminal: keys in, screen out.

use std::io::{Read, Write};
use std::num::NonZero;
use std::path::Path;
use std::process::Child;
use std::sync::{Arc, Condvar, Mutex};
use std::thread;

use pty_process::Size;
use pty_process::blocking::{Command, Pty, open};
use rustix::termios::{LocalModes, tcgetattr};
use vt100::Parser;

use crate::lesson::{self, PATIENCE};

pub const DOWN: &str = "\x1b[B";
pub const LEFT: &str = "\x1b[D";
pub const RIGHT: &str = "\x1b[C";
pub const ENTER: &str = "\r";
pub const CTRL_C: &str = "\x03";
pub const CTRL_D: &str = "\x04";

const ROWS: u16 = 150;

/// A terminal with a lesson in it.
pub struct Screen {
    child: Child,
    pty: Arc<Pty>,
    seen: Arc<(Mutex<Seen>, Condvar)>,
}

/// What has come out so far.
struct Seen {
    parser: Parser,
    bytes: Vec<u8>,
    ended: bool,
}

impl Screen {
    pub fn new(columns: u16, arguments: &[&str]) -> Screen {
        Screen::with(columns, arguments, &[])
    }

    /// Starts lesson 1 with these environment variables.
    pub fn with(columns: u16, arguments: &[&str], variables: &[(&str, &str)]) -> Screen {
        Screen::of(lesson::executable(), columns, arguments, variables)
    }

    /// Starts a lesson in a terminal high enough for a whole scene.
    pub fn of(
        program: &Path,
        columns: u16,
        arguments: &[&str],
        variables: &[(&str, &str)],
    ) -> Screen {
        Screen::sized(program, (ROWS, columns), arguments, variables)
    }

    /// Starts a lesson in a terminal with so many rows and columns.
    pub fn sized(
        program: &Path,
        (rows, columns): (u16, u16),
        arguments: &[&str],
        variables: &[(&str, &str)],
    ) -> Screen {
        let (pty, pts) = open().expect("the system has pseudo-terminals");
        pty.resize(Size::new(rows, columns)).expect("a new terminal takes a size");
        let rows = NonZero::new(rows).expect("a terminal has rows");
        let command = Command::new(program)
            .args(arguments)
            .current_dir(lesson::workspace())
            .env("TERM", "xterm-256color")
            .env_remove("NO_COLOR")
            .envs(variables.iter().copied());
        let child = command.spawn(pts).expect("the lesson was built");
        let parser = Parser::new(rows, columns.try_into().expect("a terminal has columns"), 0);
        let seen = Seen { parser, bytes: Vec::new(), ended: false };
        let (pty, seen) = (Arc::new(pty), Arc::new((Mutex::new(seen), Condvar::new())));
        let (source, sink) = (Arc::clone(&pty), Arc::clone(&seen));
        thread::spawn(move || watch(&source, &sink));
        Screen { child, pty, seen }
    }

    pub fn press(&self, keys: &str) {
        (&*self.pty).write_all(keys.as_bytes()).expect("the terminal takes keys");
    }

    /// Presses a key that the terminal makes a signal of, unless the lesson waits for keys: once it
    /// does.
    #[track_caller]
    pub fn press_as_key(&self, key: &str) {
        lesson::wait_until("the lesson waits for a key", || {
            let modes = tcgetattr(&*self.pty).expect("it is a terminal").local_modes;
            !modes.contains(LocalModes::ISIG)
        });
        self.press(key);
    }

    /// Makes the terminal larger or smaller, as somebody does who drags its window.
    pub fn resize(&self, rows: u16, columns: u16) {
        let [tall, wide] = [rows, columns].map(|size| NonZero::new(size).expect("not 0"));
        let mut seen = self.seen.0.lock().expect("the reader does not panic");
        seen.parser.screen_mut().set_size(tall, wide);
        self.pty.resize(Size::new(rows, columns)).expect("the terminal takes a size");
    }

    /// Waits until this text is on the screen, which it returns.
    #[track_caller]
    pub fn until(&self, text: &str) -> String {
        self.wait(text, |_| true)
    }

    /// Waits until this text is on a screen that was drawn to its end, which it returns.
    #[track_caller]
    pub fn drawn(&self, text: &str) -> String {
        self.wait(text, |bytes| bytes.ends_with(b"\x1b[J"))
    }

    #[track_caller]
    fn wait(&self, text: &str, is_whole: impl Fn(&[u8]) -> bool) -> String {
        let (seen, changed) = &*self.seen;
        let seen = seen.lock().expect("the reader does not panic");
        let shows =
            |seen: &Seen| seen.parser.screen().contents().contains(text) && is_whole(&seen.bytes);
        let (seen, waited) = changed
            .wait_timeout_while(seen, PATIENCE, |seen| !seen.ended && !shows(seen))
            .expect("it does not panic");
        let screen = seen.parser.screen().contents();
        assert!(shows(&seen), "no {text:?} (timed out: {}):\n{screen}", waited.timed_out());
        screen
    }

    /// All that was ever written, with its control sequences.
    pub fn bytes(&self) -> String {
        String::from_utf8_lossy(&self.seen.0.lock().expect("it does not panic").bytes).into_owned()
    }

    /// The rows on the screen that ran over its right edge.
    pub fn too_wide(&self) -> Vec<String> {
        let seen = self.seen.0.lock().expect("it does not panic");
        let screen = seen.parser.screen();
        let rows = screen.rows(0, u16::MAX).zip(0..);
        rows.filter(|(_, row)| screen.row_wrapped(*row)).map(|(text, _)| text).collect()
    }

    /// The lesson's own process.
    pub fn process(&self) -> u32 {
        self.child.id()
    }

    /// Waits for the end and returns the exit code, and what is on the screen then.
    #[track_caller]
    pub fn end(mut self) -> (Option<i32>, String) {
        let mut status = None;
        lesson::wait_until("the lesson ends", || {
            status = self.child.try_wait().expect("it is our child");
            status.is_some()
        });
        let modes = tcgetattr(&*self.pty).expect("it is a terminal").local_modes;
        assert!(
            modes.contains(LocalModes::ECHO | LocalModes::ICANON),
            "the terminal was not restored"
        );
        assert!(!self.bytes().ends_with("\x1b[?25l"), "the cursor is hidden");
        let (seen, changed) = &*self.seen;
        let seen = seen.lock().expect("it does not panic");
        let (seen, _) = changed
            .wait_timeout_while(seen, PATIENCE, |seen| !seen.ended)
            .expect("it does not panic");
        (status.and_then(|status| status.code()), seen.parser.screen().contents())
    }
}

/// A test that fails leaves no lesson behind.
impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Until the last process that holds the terminal has gone, which reads as an error.
fn watch(mut pty: &Pty, (seen, changed): &(Mutex<Seen>, Condvar)) {
    let mut chunk = [0; 4096];
    while let Ok(length @ 1..) = pty.read(&mut chunk) {
        let mut seen = seen.lock().expect("nobody panics with it");
        seen.parser.process(&chunk[..length]);
        seen.bytes.extend_from_slice(&chunk[..length]);
        changed.notify_all();
    }
    seen.lock().expect("nobody panics with it").ended = true;
    changed.notify_all();
}
