//! Runs a scene and its twin, draws them while they run, and says what was seen.

use std::io::{Write, stdout};
use std::path::Path;

use super::ends::Way;
use super::live::Picture;
use super::page;
use super::save::Saved;
use crate::lesson::{End, Lesson, Observation, Scene};
use crate::stage::{self, Happening, Stage};
use crate::timeline::Timeline;

/// How scenes are run for one person.
pub(super) struct Runner {
    pub(super) lesson: &'static Lesson,
    /// Whether twins are run.
    pub(super) python: bool,
    pub(super) picture: Picture,
    pub(super) saved: Option<Saved>,
    /// Whether a twin failed, which the exit code tells in the end.
    pub(super) trouble: bool,
}

impl Runner {
    /// Returns the timeline, for those who want to keep it.
    pub(super) fn run(
        &mut self,
        scene: &Scene,
        bet: Option<usize>,
        width: usize,
    ) -> Result<Timeline, Way> {
        let program = stage::this_program()?;
        let seen = self.watch(Stage::of_scene(&program, scene), &Timeline::default(), width)?;
        let rust = timeline(&seen);
        let python =
            if self.python { self.run_twin(scene, &rust, width)? } else { Timeline::default() };
        let both = Timeline::joined(rust, python);
        let mut out = stdout();
        writeln!(out, "\n{}", self.picture.finished(&both, width))?;
        if let Some(words) = page::unexpected(&seen.end) {
            writeln!(out, " {words}")?;
        }
        let reveal = (scene.reveal)(&seen);
        write!(out, "{}", page::reveal(&scene.question, bet, &reveal, width))?;
        if let Some(saved) = &mut self.saved {
            saved.add(scene, both.clone())?;
        }
        Ok(both)
    }

    fn run_twin(&mut self, scene: &Scene, rust: &Timeline, width: usize) -> Result<Timeline, Way> {
        let mut out = stdout();
        writeln!(out, "\n Python, {}:\n", scene.twin.path)?;
        let stage = Stage::of_twin(Path::new(self.lesson.folder), scene);
        let seen = match self.watch(stage, rust, width) {
            Err(Way::Failed(_)) => {
                self.python = false;
                writeln!(out, " {}", page::NO_PYTHON)?;
                return Ok(Timeline::default());
            }
            seen => seen?,
        };
        if let Some(words) = page::twins_trouble(&seen.end) {
            self.trouble = true;
            writeln!(out, " {words}")?;
        }
        Ok(timeline(&seen))
    }

    /// Runs a stage; its lanes are drawn below those of `above`.
    fn watch(&mut self, stage: Stage, above: &Timeline, width: usize) -> Result<Observation, Way> {
        let mut picture = self.picture.start(above, width);
        let seen = stage.run(&mut |happening| match happening {
            Happening::Output(text) => picture.output(text),
            Happening::Event(event) => {
                picture.event(event);
                Ok(())
            }
            Happening::Tick => {
                picture.draw();
                Ok(())
            }
        });
        picture.end()?;
        Ok(seen?)
    }
}

/// A stage that was ended while it waited is drawn as waiting until then.
fn timeline(seen: &Observation) -> Timeline {
    let until = match seen.end {
        End::OutOfTime(_) | End::TooManyProcesses(_) => seen.ended,
        _ => 0,
    };
    Timeline::up_to(&seen.trace, until)
}
