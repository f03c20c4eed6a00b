//! Runs one scene, a twin or an answer in a child process, so that it may hang, crash, fork or
//! flood without taking the lesson along.
//!
//! The child is given three pipes in the places of its standard streams, and puts them where they
//! belong before anything else ([`enter`], or `twin.py`): what stands at 0 is the *lifeline*,
//! which ends when the parent does; at 1 the output; at 2 the trace. So no descriptor has to be
//! handed over in any other way, and nothing of ours meets a scene that opens and closes files.
//!
//! Whoever is started on a stage ends with it, wherever it has gone: see `cast`. A program that is
//! started there, and not only forked, is [handed on](hand_on) to speak in the same trace.

mod anew;
mod cast;
mod inside;
mod pipes;
mod seen;
mod twin;

use std::io;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process_group};

pub use self::anew::{follow, hand_on};
use self::cast::Cast;
pub use self::inside::{enter, perform};
use self::pipes::Pipes;
use self::seen::{Limits, Seen};
use crate::lesson::{Observation, Scene};
use crate::trace::Event;

/// A child process that is about to run under a time limit.
#[derive(Debug)]
pub struct Stage {
    command: Command,
    cast: Cast,
    time_limit: Duration,
    most_processes: Option<usize>,
}

/// Told what happens while a stage runs; an error ends the stage.
pub type Watch<'a> = &'a mut dyn FnMut(Happening<'_>) -> io::Result<()>;

/// What the parent may want to show while the stage runs.
#[derive(Debug)]
pub enum Happening<'a> {
    /// Text that the child wrote, as it came: not always whole lines.
    Output(&'a str),
    /// An event of its trace.
    Event(&'a Event),
    /// A fifteenth of a second has passed: time to draw.
    Tick,
}

impl Stage {
    /// `program` is the lesson's executable, which is told to [`perform`] the scene.
    pub fn of_scene(program: &Path, scene: &Scene) -> Stage {
        let mut command = Command::new(program);
        command.args(["stage", scene.name]);
        Stage::new(command, scene.time_limit)
    }

    /// The scene's twin, run by the `python3` that PATH names, in the lesson's `folder`.
    pub fn of_twin(folder: &Path, scene: &Scene) -> Stage {
        let mut command = Command::new("python3");
        command.args(twin::ARGUMENTS).arg(scene.twin.path).current_dir(folder);
        Stage::new(command, scene.time_limit)
    }

    /// Any command whose program calls [`enter`] before anything else.
    pub fn new(mut command: Command, time_limit: Duration) -> Stage {
        // Both change what a child prints: a backtrace below a panic, torn lines from Python.
        command.env_remove("RUST_BACKTRACE").env_remove("PYTHONUNBUFFERED");
        let cast = Cast::new();
        let (name, mark) = cast.variable();
        command.env(name, mark).process_group(0);
        Stage { command, cast, time_limit, most_processes: None }
    }

    /// Ends the stage when it is seen that more than so many of its processes live, the first
    /// counted. They are counted at each [`Happening::Tick`], where there is a /proc; what a process
    /// may do at all, only the kernel can limit.
    #[must_use]
    pub fn most_processes(mut self, most: usize) -> Stage {
        self.most_processes = Some(most);
        self
    }

    /// Starts the child and returns when it and all that it started have ended, telling `watch`
    /// meanwhile what happens.
    ///
    /// # Errors
    /// When the process, its pipes or the threads that listen can't be made, and the first error that `watch` returns,
    /// which ends the child.
    pub fn run(self, watch: Watch<'_>) -> io::Result<Observation> {
        let Stage { mut command, cast, time_limit, most_processes } = self;
        let limits = Limits { deadline: Instant::now() + time_limit, time_limit, most_processes };
        let (pipes, lifeline) = Pipes::into(&mut command)?;
        let mut child = command.spawn()?;
        // The command holds the child's ends of the pipes; without this they would never end.
        drop(command);
        let heard = pipes.listen(&child);
        let mut seen = Seen::default();
        let stopped = match &heard {
            Ok(heard) => seen.until_it_ends(heard, &limits, &cast, watch),
            Err(_) => Ok(None),
        };
        // Ends what is left of the group, before the child is reaped and its number is anybody's.
        end_group(&child);
        cast.end();
        let status = child.wait()?;
        drop(lifeline);
        let end = stopped?.unwrap_or_else(|| pipes::end(status));
        seen.what_is_left(&heard?, watch)?;
        Ok(seen.observation(end))
    }
}

/// The program that runs, even if cargo has built another in its place since it was started.
///
/// # Errors
/// When the system does not say what it runs.
pub fn this_program() -> io::Result<PathBuf> {
    let itself = PathBuf::from("/proc/self/exe");
    if itself.exists() { Ok(itself) } else { std::env::current_exe() }
}

fn end_group(child: &Child) {
    // An error says that nobody is left.
    let _ = kill_process_group(Pid::from_child(child), Signal::KILL);
}
