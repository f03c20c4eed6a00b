//! Whom the supervisor keeps waiting, and whom it lets go when nothing else can move.

use std::collections::BTreeMap;
use std::os::unix::net::UnixStream;

use serde_json::Value;

use super::post::{self, Letter, What};

/// Who waits, what was noted, and how many met.
#[derive(Debug, Default)]
pub(super) struct Desk {
    waiting: Vec<Waiting>,
    notes: Vec<(i32, Value)>,
    most: BTreeMap<u32, usize>,
}

#[derive(Debug)]
struct Waiting {
    pid: i32,
    on: What,
    line: UnixStream,
}

impl Desk {
    /// Answers a letter at once, or keeps its sender waiting. What is not for the desk comes back.
    pub(super) fn take(&mut self, letter: Letter, line: UnixStream) -> Option<Letter> {
        match letter.what {
            What::Meet { meeting, of } => {
                self.waiting.push(Waiting { pid: letter.pid, on: letter.what, line });
                self.open_if_full(meeting, of);
            }
            What::Turn { .. } | What::Rest => {
                self.waiting.push(Waiting { pid: letter.pid, on: letter.what, line });
            }
            What::Note(value) => {
                self.notes.push((letter.pid, value));
                post::reply(&line, &());
            }
            What::Notes => post::reply(&line, &std::mem::take(&mut self.notes)),
            What::Most { meeting } => post::reply(&line, self.most.get(&meeting).unwrap_or(&0)),
            _ => return Some(letter),
        }
        None
    }

    /// Forgets who has ended meanwhile.
    pub(super) fn keep(&mut self, lives: impl Fn(i32) -> bool) {
        self.waiting.retain(|waiting| lives(waiting.pid));
    }

    /// Nothing can move: lets somebody go. First who waits for just this, then who met as many as
    /// there will be, then who is next in turn. Returns whether there was anybody.
    pub(super) fn let_somebody_go(&mut self) -> bool {
        if self.let_go(|on| matches!(on, What::Rest), &()) > 0 {
            return true;
        }
        let meeting = self.waiting.iter().find_map(|waiting| match waiting.on {
            What::Meet { meeting, .. } => Some(meeting),
            _ => None,
        });
        if let Some(meeting) = meeting {
            self.end_meeting(meeting, false);
            return true;
        }
        let ranks = self.waiting.iter().filter_map(|waiting| match waiting.on {
            What::Turn { rank } => Some(rank),
            _ => None,
        });
        let next = ranks.min();
        next.is_some_and(|next| self.let_go(|on| *on == What::Turn { rank: next }, &()) > 0)
    }

    fn open_if_full(&mut self, meeting: u32, of: usize) {
        let here = |waiting: &&Waiting| waiting.on == What::Meet { meeting, of };
        if self.waiting.iter().filter(here).count() >= of {
            self.end_meeting(meeting, true);
        }
    }

    fn end_meeting(&mut self, number: u32, all: bool) {
        let met =
            self.let_go(|on| matches!(on, What::Meet { meeting, .. } if *meeting == number), &all);
        let most = self.most.entry(number).or_default();
        *most = met.max(*most);
    }

    /// Lets those go who wait on this. Returns how many they were.
    fn let_go(&mut self, on: impl Fn(&What) -> bool, reply: &impl serde::Serialize) -> usize {
        let before = self.waiting.len();
        let (go, stay) = self.waiting.drain(..).partition(|waiting| on(&waiting.on));
        self.waiting = stay;
        let go: Vec<Waiting> = go;
        go.iter().for_each(|waiting| post::reply(&waiting.line, reply));
        before - self.waiting.len()
    }
}

#[cfg(test)]
mod tests {
    use std::io::{BufRead, BufReader};

    use super::*;

    /// Sits down at the desk, and returns the line on which the reply will come.
    fn ask(desk: &mut Desk, pid: i32, what: What) -> BufReader<UnixStream> {
        let (own, desks) = UnixStream::pair().expect("two descriptors");
        own.set_nonblocking(true).expect("a socket can be asked without waiting");
        assert_eq!(desk.take(Letter { pid, what }, desks), None);
        BufReader::new(own)
    }

    fn reply(line: &mut BufReader<UnixStream>) -> Option<String> {
        let mut text = String::new();
        line.read_line(&mut text).ok().map(|_| text.trim().to_owned())
    }

    #[test]
    fn a_meeting_ends_when_all_have_come() {
        let mut desk = Desk::default();
        let mut first = ask(&mut desk, 1, What::Meet { meeting: 0, of: 2 });
        assert_eq!(reply(&mut first), None);
        let mut second = ask(&mut desk, 2, What::Meet { meeting: 0, of: 2 });
        assert_eq!(
            [reply(&mut first), reply(&mut second)],
            [Some("true".into()), Some("true".into())]
        );
        assert_eq!(reply(&mut ask(&mut desk, 3, What::Most { meeting: 0 })), Some("2".into()));
    }

    #[test]
    fn at_rest_go_first_who_waits_for_it_then_who_met_then_the_next_in_turn() {
        let mut desk = Desk::default();
        let mut late = ask(&mut desk, 1, What::Turn { rank: 2 });
        let mut early = ask(&mut desk, 2, What::Turn { rank: 1 });
        let mut alone = ask(&mut desk, 3, What::Meet { meeting: 7, of: 2 });
        let mut check = ask(&mut desk, 4, What::Rest);
        for (next, says) in
            [(&mut check, "null"), (&mut alone, "false"), (&mut early, "null"), (&mut late, "null")]
        {
            assert_eq!(reply(next), None);
            assert!(desk.let_somebody_go());
            assert_eq!(reply(next), Some(says.into()));
        }
        assert!(!desk.let_somebody_go());
    }

    #[test]
    fn who_has_ended_is_not_waited_for() {
        let mut desk = Desk::default();
        let _line = ask(&mut desk, 1, What::Turn { rank: 0 });
        desk.keep(|pid| pid != 1);
        assert!(!desk.let_somebody_go());
    }
}
