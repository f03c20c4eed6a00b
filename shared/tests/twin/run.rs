//! Starts a Python program as a lesson does, and writes down what it says.

use std::io::{self, BufRead, BufReader, PipeReader, PipeWriter, Write, pipe};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::LazyLock;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use nix::sys::signal::{Signal, killpg};
use nix::unistd::Pid;
use shared::trace::Event;

use crate::twin::ARGUMENTS;

/// No program here takes more than a few seconds, so after this long it hangs.
const LIMIT: Duration = Duration::from_secs(120);

/// The interpreter behind `python3`, or nothing where there is none of 3.8 or later.
pub fn python() -> Option<&'static str> {
    static PYTHON: LazyLock<Option<String>> = LazyLock::new(|| {
        let script = "import sys; print(sys.executable); sys.exit(sys.version_info < (3, 8))";
        match Command::new("python3").args(["-c", script]).output() {
            Ok(answer) if answer.status.success() => {
                Some(String::from_utf8_lossy(&answer.stdout).trim().to_owned())
            }
            _ => {
                // Not `eprintln!`: where a test passes, nobody would see it.
                let _ = writeln!(io::stderr(), "no python3 of 3.8 or later: no twin is tried");
                None
            }
        }
    });
    PYTHON.as_deref()
}

/// A file of the folder `programs`.
pub fn program(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/twin/programs").join(name)
}

/// A Python program that runs. Dropped, it is killed, and with it what it started.
pub struct Run {
    child: Child,
    lifeline: Option<PipeWriter>,
    said: Receiver<Said>,
    end: Instant,
    /// The lines of its standard output and standard error that have come.
    pub output: Vec<String>,
    /// The events that have come.
    pub events: Vec<Event>,
}

/// A line that has come.
enum Said {
    Output(String),
    Trace(String),
}

/// A pipe, and what its lines are.
type Ear = (PipeReader, fn(String) -> Said);

impl Run {
    /// Starts `python3 FILE`.
    pub fn plain(python: &str, file: &Path) -> Run {
        let (output, writer) = pipe().expect("a pipe");
        let mut command = Command::new(python);
        command.arg(file).stdin(Stdio::null()).process_group(0);
        command.env_remove("PYTHONUNBUFFERED");
        command.stderr(writer.try_clone().expect("a copy"));
        command.stdout(writer);
        Run::start(command, None, vec![(output, Said::Output)])
    }

    /// Starts `python3`, the tracer and the file, at the head of a process group of its own.
    pub fn traced(python: &str, file: &Path) -> Run {
        let mut command = Command::new(python);
        command.process_group(0).env_remove("PYTHONUNBUFFERED");
        Run::traced_by(command, file)
    }

    /// Starts the command with the tracer, the file and the three descriptors that it needs.
    pub fn traced_by(command: Command, file: &Path) -> Run {
        let (trace, writer) = pipe().expect("a pipe");
        Run::traced_into(writer, command, file, vec![(trace, Said::Trace)])
    }

    /// Starts `python3`, the tracer and the file with nobody at the other end of the trace.
    pub fn unread(python: &str, file: &Path) -> Run {
        let (_, writer) = pipe().expect("a pipe");
        Run::traced_into(writer, Command::new(python), file, Vec::new())
    }

    fn traced_into(
        trace: PipeWriter,
        mut command: Command,
        file: &Path,
        mut ears: Vec<Ear>,
    ) -> Run {
        let (childs_end, lifeline) = pipe().expect("a pipe");
        let (output, writer) = pipe().expect("a pipe");
        ears.push((output, Said::Output));
        command.args(ARGUMENTS).arg(file);
        command.stdin(childs_end).stdout(writer).stderr(trace);
        Run::start(command, Some(lifeline), ears)
    }

    /// Takes the command, since it keeps the child's ends of the pipes open.
    fn start(mut command: Command, lifeline: Option<PipeWriter>, ears: Vec<Ear>) -> Run {
        let (sender, said) = channel();
        for ear in ears {
            let sender = sender.clone();
            thread::spawn(move || listen(ear, &sender));
        }
        Run {
            child: command.spawn().expect("python3 started before"),
            lifeline,
            said,
            end: Instant::now() + LIMIT,
            output: Vec::new(),
            events: Vec::new(),
        }
    }

    /// Writes down the next line, or returns false if no more will come.
    fn hear(&mut self) -> bool {
        let left = self.end.saturating_duration_since(Instant::now());
        match self.said.recv_timeout(left) {
            Ok(Said::Output(line)) => self.output.push(line),
            Ok(Said::Trace(line)) => {
                assert!(line.len() < Event::LONGEST, "too long: {line}");
                let event = serde_json::from_str(&line);
                self.events.push(event.unwrap_or_else(|error| panic!("{error}: {line}")));
            }
            Err(RecvTimeoutError::Disconnected) => return false,
            Err(RecvTimeoutError::Timeout) => {
                panic!("it hangs after\n{}\n{:#?}", self.output.join("\n"), self.events)
            }
        }
        true
    }

    /// Listens until the events show what is waited for.
    pub fn hear_until(&mut self, shown: impl Fn(&[Event]) -> bool) {
        while !shown(&self.events) {
            assert!(self.hear(), "it ended after\n{}", self.output.join("\n"));
        }
    }

    /// Closes the lifeline, as the end of a lesson does.
    pub fn let_go(&mut self) {
        self.lifeline = None;
    }

    /// Listens to the end: until no process holds a pipe any more.
    pub fn hear_out(&mut self) -> ExitStatus {
        while self.hear() {}
        self.child.wait().expect("nobody else waits for it")
    }
}

impl Drop for Run {
    fn drop(&mut self) {
        // Only while it is not waited for: afterwards the number may be another's.
        if let Ok(None) = self.child.try_wait() {
            let group = i32::try_from(self.child.id()).expect("Linux counts to 4 million");
            let _ = killpg(Pid::from_raw(group), Signal::SIGKILL);
            let _ = self.child.kill(); // It may have no group of its own.
        }
        let _ = self.child.wait();
    }
}

fn listen((pipe, kind): Ear, sender: &Sender<Said>) {
    for line in BufReader::new(pipe).split(b'\n').map_while(Result::ok) {
        // Nobody listens any more: the test has failed already.
        let _ = sender.send(kind(String::from_utf8_lossy(&line).into_owned()));
    }
}
