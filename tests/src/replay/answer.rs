//! A learner's answer, run in a child process for each move.

use std::process::Command;
use std::time::Duration;

use serde::de::DeserializeOwned;
use shared::lesson::Lesson;
use shared::schedules::yours::Program;
use shared::schedules::{Ahead, Pick, Schedule, Told};
use shared::stage::{Stage, this_program};

use crate::search::Order;
use crate::{Candidate, child, judge, verdict};

/// How long one run may take.
const PATIENCE: Duration = Duration::from_secs(10);

/// One case of an answer.
pub(super) struct Answer<'a> {
    pub lesson: &'a Lesson,
    pub candidate: &'a Candidate,
    /// From 0.
    pub case: usize,
}

impl Answer<'_> {
    /// Runs it under one schedule, to its end.
    pub fn one(&mut self, schedule: &Schedule) -> Result<Told, String> {
        self.ask(Order::One, schedule, "told")
    }

    /// Lets a child obey, and takes what it sends; what kept it from that is told in a verdict's
    /// words.
    fn ask<T: DeserializeOwned>(
        &self,
        order: Order,
        schedule: &Schedule,
        name: &str,
    ) -> Result<T, String> {
        let failed = |error: std::io::Error| format!("It could not be run: {error}.");
        let pick = Pick { case: self.case, schedule: schedule.clone() };
        let mut command = Command::new(this_program().map_err(failed)?);
        command.args([order.word(), &pick.to_string()]);
        command.args([child::ARGUMENT, self.candidate.declared]);
        let seen = Stage::new(command, PATIENCE).run(&mut |_| Ok(())).map_err(failed)?;
        judge::field(&seen, name)
            .ok_or_else(|| verdict::words(&judge::outcome(self.lesson, self.candidate, &seen)))
    }
}

impl Program for Answer<'_> {
    fn up_to(&mut self, moves: &Schedule) -> Result<Told, String> {
        self.ask(Order::UpTo, moves, "told")
    }

    fn ahead(&mut self, moves: &Schedule) -> Result<Ahead, String> {
        self.ask(Order::Ahead, moves, "ahead")
    }
}
