//! All that a player can do, the games with the fewest moves first.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use shared::lesson::{Level, Wins};
use shared::schedules::{End, Schedule, Stand, Told, up_to};

/// More steps than any game takes.
pub const MOST_STEPS: usize = 100;

/// The threads that the player chose, by their place among all: 0 is `main`.
pub type Moves = Vec<usize>;

/// What a player can come to.
#[derive(Debug, Default)]
pub struct Explored {
    /// The shortest game that is won.
    pub win: Option<Moves>,
    /// The shortest game that comes to its end without the bug.
    pub loss: Option<Moves>,
    /// The files and lines at which threads stood, or took their steps.
    pub places: BTreeSet<(String, u32)>,
    /// Games that end in another way.
    pub odd: Vec<String>,
}

/// How a game stands. What leads to the same history of each thread and the same things to see
/// leads to the same game, and only the first to come there is gone on with. All that the threads
/// of a level share can be seen, or makes a difference to where they stand.
type Position = (BTreeMap<usize, Vec<(u32, String)>>, Vec<String>, String);

/// Plays all games of a level, or all without a surprise.
pub fn explore(level: &Level, surprises: bool) -> Explored {
    let mut found = Explored::default();
    let mut known = BTreeSet::new();
    let mut open = VecDeque::from([Moves::new()]);
    while let Some(moves) = open.pop_front() {
        let told = up_to(level.program, &schedule(&moves), MOST_STEPS);
        found.places.extend(places(&told));
        match &told.end {
            End::Paused if known.insert(position(&told)) => {
                open.extend(choices(&told, surprises).map(|next| [&moves[..], &[next]].concat()));
            }
            End::Paused => {}
            end if wins(level, end) => _ = found.win.get_or_insert(moves),
            End::Done => _ = found.loss.get_or_insert(moves),
            end => found.odd.push(format!("{}: {end:?}", schedule(&moves))),
        }
    }
    found
}

/// Whether a run of the level that ended so is won.
pub fn wins(level: &Level, end: &End) -> bool {
    match level.wins {
        Wins::Fails => matches!(end, End::Failed(_)),
        Wins::Stuck => matches!(end, End::Stuck(_)),
    }
}

/// The moves as a schedule, in which `main` has no number.
pub fn schedule(moves: &[usize]) -> Schedule {
    let text: Vec<_> = moves.iter().map(|thread| (thread - 1).to_string()).collect();
    text.join("-").parse().expect("numbers make a schedule")
}

fn choices(told: &Told, surprises: bool) -> impl Iterator<Item = usize> {
    let stands = told.stands.iter().enumerate().skip(1);
    let may_go = move |stand: &Stand| match stand {
        Stand::Early(..) => surprises,
        stand => stand.may_go_on(),
    };
    stands.filter(move |(_, stand)| may_go(stand)).map(|(thread, _)| thread)
}

fn places(told: &Told) -> impl Iterator<Item = (String, u32)> {
    let lines = told.stands.iter().skip(1).filter_map(Stand::line);
    let stands = lines.map(|line| (line.file.clone(), line.line));
    stands.chain(told.story.steps.iter().map(|step| (step.file.clone(), step.line)))
}

fn position(told: &Told) -> Position {
    let steps = &told.story.steps;
    let mut histories = BTreeMap::<_, Vec<_>>::new();
    for step in steps {
        histories.entry(step.thread).or_default().push((step.line, step.what.clone()));
    }
    let seen = steps.last().map_or(&told.story.before, |step| &step.values);
    (histories, seen.clone(), format!("{:?}", told.stands))
}
