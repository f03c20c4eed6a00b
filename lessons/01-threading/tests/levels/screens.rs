//! Each level on the screens that people have: every move of its shortest win.

use lesson_01_threading::LESSON;
use shared::schedules::yours::{Board, Game, Intent, Ours, wins};
use shared::schedules::{Bound, Schedule, Told, shortest, up_to};

use super::explore::MOST_STEPS;

/// Columns and rows: the smallest that is enough, a narrow one, and two that are usual.
const SIZES: [(usize, usize); 4] = [(60, 20), (60, 24), (80, 24), (100, 30)];

#[test]
fn every_screen_on_the_way_to_a_win_shows_where_each_thread_stands_and_the_state() {
    for level in LESSON.levels {
        let won = wins(level.wins);
        let ahead = shortest(level.program, &Schedule::default(), won, Bound::USUAL);
        let win = ahead.schedule.expect("each level can be won");
        let (board, mut program) = (Board::of(level, false), Ours::new(level.program, won));
        let mut game = Game::new(&board, &mut program).expect("a level can be run");
        for length in 0..=win.len() {
            let told = up_to(level.program, &win.first(length), MOST_STEPS);
            for size in SIZES {
                let screen = without_colour(&game.screen(size.0, size.1));
                fits(&screen, size);
                shows_state(&screen, &told, level.name);
                if !game.is_over() {
                    shows_all(&screen, &told, level.name);
                }
            }
            win.get(length).into_iter().for_each(|next| game.obey(Intent::Choose(next)));
        }
        assert!(game.is_won(), "{}: {win}", level.name);
    }
}

/// Somebody may run the tests at a terminal, and then there is colour.
fn without_colour(screen: &str) -> String {
    let mut parts = screen.split("\x1b[");
    let first = parts.next().unwrap_or_default().to_owned();
    first
        + &parts.map(|part| part.split_once('m').map_or(part, |(_, rest)| rest)).collect::<String>()
}

#[track_caller]
fn fits(screen: &str, (columns, rows): (usize, usize)) {
    assert!(screen.lines().count() <= rows, "{screen}");
    assert!(screen.lines().all(|line| line.chars().count() < columns), "{screen}");
    assert!(screen.contains("[q] quit"), "{screen}");
}

/// Each watched name with its value, up to the end.
#[track_caller]
fn shows_state(screen: &str, told: &Told, level: &str) {
    let values = told.story.steps.last().map_or(&told.story.before, |step| &step.values);
    for (name, value) in told.story.watched.iter().zip(values) {
        let shown = format!("{name}: {value}");
        // The story says what changed: `count: 0 → 1`.
        let mut lines = screen.lines().filter(|line| !line.contains('→'));
        assert!(lines.any(|line| line.contains(&shown)), "{level}, {shown}:\n{screen}");
    }
}

/// The key of each thread that may go on, and its mark at the line where it stands.
#[track_caller]
fn shows_all(screen: &str, told: &Told, level: &str) {
    for (thread, stand) in told.stands.iter().enumerate().skip(1) {
        let key = (thread - 1).to_string();
        assert!(!stand.may_go_on() || screen.contains(&format!("[{key}]")), "{level}:\n{screen}");
        let Some(line) = stand.line() else { continue };
        let is_there = |row: &str| {
            let mut words = row.split_whitespace();
            words.next().is_some_and(|mark| mark.contains(&key))
                && words.next() == Some(&line.line.to_string())
        };
        assert!(screen.lines().any(is_there), "{level}, {key} at {}:\n{screen}", line.line);
    }
}
