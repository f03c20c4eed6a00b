//! Traces to draw, and what is expected of every drawing.

mod drawing;
mod futures;
mod properties;
mod reading;

use super::Timeline;
use crate::trace::{Event, Kind, What};

/// Reads a trace as a test writes it, one event a line: milliseconds, process, what, id.
/// An `open` goes on with lane, kind and label.
fn trace(lines: &str) -> Vec<Event> {
    lines.trim().lines().map(|line| event(line.trim())).collect()
}

fn event(line: &str) -> Event {
    let words: Vec<&str> = line.split_whitespace().collect();
    let [at, pid, what, id, rest @ ..] = words.as_slice() else { panic!("too short: {line}") };
    let id = number(id) as u64;
    let what = match *what {
        "open" => What::Open {
            id,
            lane: number(rest[0]) as u64,
            kind: match rest[1] {
                "wait" => Kind::Wait,
                "sleep" => Kind::Sleep,
                _ => Kind::Work,
            },
            label: rest[2..].join(" "),
        },
        "enter" => What::Enter { id },
        "exit" => What::Exit { id },
        "close" => What::Close { id },
        other => panic!("no such event: {other}"),
    };
    Event { at: 5_000_000_000 + (number(at) * 1e6).round() as u64, pid: number(pid) as u32, what }
}

fn number(word: &str) -> f64 {
    word.parse().expect("a number")
}

/// Three threads: one sleeps with the lock, one waits for it, main waits for both.
fn threads() -> Timeline {
    Timeline::of(&trace(
        "0    7 open  1 1 work main
         0    7 enter 1
         1    7 open  2 2 work thread 1
         1    7 enter 2
         1.5  7 open  3 3 work thread 2
         1.5  7 enter 3
         2    7 open  4 2 sleep sleep
         2    7 enter 4
         2    7 open  5 1 wait thread 1
         2    7 enter 5
         2.5  7 open  6 3 wait lock
         2.5  7 enter 6
         8    7 exit  4
         8    7 close 4
         9    7 exit  6
         9    7 close 6
         9.2  7 exit  2
         9.2  7 close 2
         9.3  7 exit  5
         9.3  7 close 5
         12   7 exit  3
         12   7 close 3
         12.5 7 exit  1
         12.5 7 close 1",
    ))
}

/// Two tasks that are polled three times each on one thread; the runtime drops both.
fn tasks() -> Timeline {
    Timeline::of(&trace(
        "0     7 open  1 1 work tea
         0     7 open  2 2 work toast
         0.1   7 enter 1
         0.4   7 exit  1
         0.4   7 enter 2
         0.6   7 exit  2
         2     7 enter 2
         2.1   7 exit  2
         3     7 enter 1
         3.4   7 exit  1
         5     7 enter 2
         5.5   7 exit  2
         5.51  7 enter 2
         5.515 7 exit  2
         5.52  7 close 2
         6     7 enter 1
         6.2   7 exit  1
         6.21  7 enter 1
         6.215 7 exit  1
         6.22  7 close 1",
    ))
}

/// The twin of [`threads`], a little slower, cut off.
fn twin() -> Timeline {
    Timeline::of(&trace(
        "0    9 open  1 1 work main
         0    9 enter 1
         3    9 open  2 2 work square
         3    9 enter 2
         14   9 exit  2
         14   9 close 2
         15   9 exit  1",
    ))
}

/// As many lanes as asked for, each a millisecond long.
fn staircase(lanes: u64) -> Timeline {
    let lines = (0..lanes).map(|lane| {
        let next = lane + 1;
        format!("{lane} 7 open {lane} {lane} work worker {lane}\n{lane} 7 enter {lane}\n{next} 7 close {lane}\n")
    });
    Timeline::of(&trace(&lines.collect::<String>()))
}

fn lines(rows: Vec<super::Row>) -> String {
    rows.iter().map(|row| format!("{row}\n")).collect()
}
