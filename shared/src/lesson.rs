//! What a lesson, a scene, a question, a level and an exercise are: plain data, which the player
//! tells at a terminal, the tests check, and the book prints.

mod excerpt;
mod profile;

use std::path::Path;
use std::time::Duration;

use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Map, Value};

pub use self::excerpt::Excerpt;
pub use self::profile::PROFILE;
use crate::trace::Event;

/// One crate under `lessons/`, one chapter of the book.
#[derive(Debug)]
pub struct Lesson {
    /// 1 for the first lesson.
    pub number: u32,
    /// What the lesson is about, as in `Threading`.
    pub title: &'static str,
    /// The cargo package, as in `lesson-01-threading`.
    pub package: &'static str,
    /// The folder of the package, absolute: `env!("CARGO_MANIFEST_DIR")`.
    pub folder: &'static str,
    /// In the order in which they are told.
    pub scenes: &'static [Scene],
    /// In the order in which they are best played; a lesson may have none.
    pub levels: &'static [Level],
    /// In the order in which they are best solved.
    pub exercises: &'static [Exercise],
}

impl Lesson {
    /// A path in the lesson's folder as somebody would type it: relative to the current folder
    /// where that leads to it.
    pub fn path(&self, inside: &str) -> String {
        let whole = Path::new(self.folder).join(inside);
        let here = std::env::current_dir().unwrap_or_default();
        whole.strip_prefix(here).unwrap_or(&whole).display().to_string()
    }
}

/// One idea: a few lines of story, the code, its twin, a question, the run and what it showed.
#[derive(Debug)]
pub struct Scene {
    /// The name of its file, as in `two_threads`.
    pub name: &'static str,
    /// The name for people, as in `Two threads`.
    pub title: &'static str,
    /// Paragraphs, parted by blank lines; the player wraps them.
    pub story: &'static str,
    /// The Rust code that is taught.
    pub code: Excerpt,
    /// The same small program in Python, a file that runs under `python3`.
    pub twin: Excerpt,
    /// Asked before the run.
    pub question: Question,
    /// After this long the stage is ended. A scene that hangs on purpose says so in its story.
    pub time_limit: Duration,
    /// Runs in the stage: does what the scene shows and returns what it found.
    pub perform: fn() -> Found,
    /// Runs in the lesson: says what this observation shows.
    pub reveal: fn(&Observation) -> Reveal,
}

/// A bet that the learner makes before the run.
#[derive(Debug)]
pub struct Question {
    /// One sentence, ending in a question mark.
    pub text: &'static str,
    /// Two to four answers to choose from.
    pub choices: &'static [Choice],
}

/// One answer that may be bet on.
#[derive(Debug)]
pub struct Choice {
    /// A few words.
    pub text: &'static str,
    /// Why somebody may believe it, and why it is right or wrong: one or two sentences.
    pub because: &'static str,
}

/// A task with a file for the learner to edit.
#[derive(Debug)]
pub struct Exercise {
    /// The name of its folder under `exercises/` and of its trial, as in `collect`.
    pub name: &'static str,
    /// The name for people, as in `Collect results`.
    pub title: &'static str,
    /// `include_str!` of `hints.md`: hints parted by lines of `---`, from a nudge to nearly all.
    pub hints: &'static str,
}

/// A game: the learner is the scheduler, and says at each step which thread goes on, until the bug
/// shows.
#[derive(Debug)]
pub struct Level {
    /// The name of its file under `src/levels/`, as in `lose_an_update`.
    pub name: &'static str,
    /// The name for people, as in `Lose an update`.
    pub title: &'static str,
    /// What counts as winning: one sentence.
    pub goal: &'static str,
    /// A few lines; the player wraps them.
    pub story: &'static str,
    /// What the threads run: whole items.
    pub code: Excerpt,
    /// Started anew for each move, under the schedule that was chosen so far. It names its threads,
    /// watches what a player needs to see, and ends as `wins` says when the bug shows.
    pub program: fn(),
    /// How a run ends that is won.
    pub wins: Wins,
    /// Said after a win: what this means for real code, and what mends it.
    pub moral: &'static str,
}

/// How a run of a level's program ends when the bug has shown. Every other end is a loss.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wins {
    /// Something is not as the program expected.
    Fails,
    /// All threads wait, and none can go on.
    Stuck,
}

/// An [`Exercise`] of the calling crate: `exercise!("collect", "Collect results")`. Its hints are
/// in `exercises/collect/hints.md`.
#[macro_export]
macro_rules! exercise {
    ($name:literal, $title:literal) => {
        $crate::lesson::Exercise {
            name: $name,
            title: $title,
            hints: include_str!(concat!(
                env!("CARGO_MANIFEST_DIR"),
                "/exercises/",
                $name,
                "/hints.md"
            )),
        }
    };
}

/// What a scene's function found, by name; see [`found`].
pub type Found = Map<String, Value>;

/// Turns a struct into what a scene hands to its `reveal`, which reads it back with
/// [`Observation::found`]. Each field travels in a line of its own of at most 512 bytes.
///
/// # Panics
/// When `what` is not a struct or a map with text keys.
pub fn found<T: Serialize>(what: &T) -> Found {
    match serde_json::to_value(what) {
        Ok(Value::Object(fields)) => fields,
        other => panic!("a scene's finding must be a struct, not {other:?}"),
    }
}

/// What was seen of one run on the stage.
#[derive(Debug, Clone, PartialEq)]
pub struct Observation {
    /// Standard output and standard error, in the order in which they came.
    pub output: String,
    /// The events of all processes of the stage, in the order in which they came.
    pub trace: Vec<Event>,
    /// What the scene's function returned; empty if it never did.
    pub found: Found,
    /// How the stage ended.
    pub end: End,
    /// When it ended, on the clock of the trace.
    pub ended: u64,
}

impl Observation {
    /// What the scene's function found, or nothing if it did not come to its end.
    pub fn found<T: DeserializeOwned>(&self) -> Option<T> {
        serde_json::from_value(Value::Object(self.found.clone())).ok()
    }
}

/// How a child process ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum End {
    /// With this exit code.
    Exited(i32),
    /// By this signal, as in `SIGABRT`.
    Signalled(String),
    /// It was ended when its time was up.
    OutOfTime(Duration),
    /// It was ended when more than so many of its processes lived at once.
    TooManyProcesses(usize),
}

/// What a run showed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reveal {
    /// Which of the question's choices was right, from 0.
    pub answer: usize,
    /// Lines with the numbers of this run; the player wraps long ones.
    pub facts: Vec<String>,
}

impl Reveal {
    /// What a scene that came to its end shows; `facts` reads what was found. A run that was cut
    /// short has no numbers, and says so instead.
    pub fn of<T: DeserializeOwned>(
        answer: usize,
        seen: &Observation,
        facts: impl FnOnce(T) -> Vec<String>,
    ) -> Reveal {
        let unfinished =
            || vec!["This run did not come to its end, so it has no numbers.".to_owned()];
        Reveal { answer, facts: seen.found().map_or_else(unfinished, facts) }
    }
}
