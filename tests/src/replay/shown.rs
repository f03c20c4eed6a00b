//! What a learner is shown of a schedule: the whole story in a pipe, a board at a terminal.

use shared::lesson::Lesson;
use shared::schedules::yours::{Aim, Board, ending};
use shared::schedules::{End, Schedule, Told, columns};

use crate::search::{self, goes_wrong};
use crate::{Candidate, Case, verdict};

/// The whole story, as a verdict tells it.
pub(super) fn story(
    title: &str,
    case: &Case,
    asked: &Schedule,
    told: &Told,
    source: (&str, &str),
) -> String {
    let (path, text) = source;
    let columns = columns(&told.story, path, text);
    let (seen, meaning) = match goes_wrong(&told.end) {
        true => (search::seen(&told.end), search::meaning(&told.end, Some(&told.story))),
        false => (Vec::new(), ending(told, path)),
    };
    let gap = if seen.is_empty() { 0 } else { 1 };
    let lines = [columns, vec![String::new(); gap], seen].concat();
    let lines: String = lines.into_iter().map(|line| line + "\n").collect();
    let options = textwrap::Options::new(verdict::WIDTH).initial_indent(" ").subsequent_indent(" ");
    let meaning = textwrap::fill(&meaning, options);
    format!("\n{title}\n\n {}, {asked}:\n\n{lines}\n{meaning}\n", case.name)
}

/// What is stepped through at a terminal.
pub(super) fn board(
    lesson: &Lesson,
    candidate: &Candidate,
    case: &Case,
    asked: Schedule,
    told: &Told,
    text: &str,
) -> Board {
    // An endless run has no last step: only what was asked for is stepped through.
    let (plan, behind) = match told.end {
        End::Endless => (asked, " Behind its last step the run goes on without end."),
        _ => (told.schedule.clone(), ""),
    };
    // The task at the top has no step of a schedule.
    let lines = (1..).zip(text.lines().map(str::to_owned));
    let code = lines.skip_while(|(_, line)| line.starts_with("//!") || line.is_empty());
    Board {
        title: verdict::title(lesson, candidate),
        goal: format!(
            "Case: {}. Enter follows the schedule, the digit of another thread leaves it.{behind}",
            case.name
        ),
        path: candidate.path().to_owned(),
        code: code.collect(),
        wins: goes_wrong,
        aim: Aim::See(plan),
    }
}
