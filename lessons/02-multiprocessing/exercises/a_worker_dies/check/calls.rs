//! The calls of an answer, each with work that kills in another way.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::process::exit;

use nix::sys::signal::{Signal, raise};
use trial::processes::{Meeting, Token, any_bytes, call, note, notes, pid, wait_for_turn};

use super::{Done, MOST_TRIES, Work, answer};

/// How many workers each call asks for.
pub const WORKERS: usize = 3;

/// What was left behind, by all calls.
#[derive(Default)]
pub struct Left {
    pub alive: usize,
    pub zombies: usize,
    pub open: usize,
}

type Returned = io::Result<Vec<Done>>;

fn map(
    items: usize,
    left: &mut Left,
    work: impl Fn(usize) -> Vec<u8> + Sync + 'static,
) -> Returned {
    let items: Vec<u64> = (0..items as u64).collect();
    let work: Work = Box::new(move |item| work(item as usize));
    let called = call(|| answer::a_worker_dies(WORKERS, &items, &work));
    left.alive += called.alive + called.orphans;
    left.zombies += called.zombies;
    left.open += called.left_open.len();
    called.returned
}

fn die() {
    raise(Signal::SIGKILL).expect("a process may kill itself");
}

/// What eight items came to, three of which are dangerous.
pub struct Mixed {
    pub calls: String,
    pub results: String,
    pub tries: String,
    /// How many processes worked, without one for each that died.
    pub more_than_died: usize,
}

/// How often item 2, 5 and 6 end who works on them.
const DEATHS: usize = 1 + 1 + MOST_TRIES as usize;

pub fn mixed(left: &mut Left) -> Mixed {
    let items = 8;
    let results: Vec<Vec<u8>> = (0..items).map(|item| any_bytes(item + 4)).collect();
    let (expected, once) = (results.clone(), [Token::new(), Token::new()]);
    let returned = map(items, left, move |item| {
        note(&item);
        wait_for_turn(item);
        match item {
            2 if once[0].take() => die(),
            5 if once[1].take() => exit(0),
            6 => die(),
            _ => {}
        }
        results[item].clone()
    });
    let notes = notes::<usize>();
    let mut calls = BTreeMap::<usize, usize>::new();
    notes.iter().for_each(|(_, item)| *calls.entry(*item).or_default() += 1);
    let calls = (0..items).map(|item| calls.get(&item).copied().unwrap_or(0));
    let mut workers: BTreeSet<i32> = notes.iter().map(|(process, _)| *process).collect();
    workers.remove(&pid());
    Mixed {
        calls: listed(calls),
        results: whose(&returned, &expected),
        tries: tries(&returned),
        more_than_died: workers.len().saturating_sub(DEATHS),
    }
}

/// Each item kills the first one who is given it; the second one meets the others.
pub fn full_again(left: &mut Left) -> usize {
    let items = 2 * WORKERS;
    let meeting = Meeting::of(items);
    let once: Vec<Token> = (0..items).map(|_| Token::new()).collect();
    let _ = map(items, left, move |item| {
        if once[item].take() {
            die();
        }
        meeting.meet();
        Vec::new()
    });
    meeting.most()
}

/// One result has no byte.
pub fn last_first(left: &mut Left) -> String {
    let results = [9, 0, 5, 7, 8].map(any_bytes);
    let (items, expected) = (results.len(), results.clone());
    let returned = map(items, left, move |item| {
        wait_for_turn(items - item);
        results[item].clone()
    });
    whose(&returned, &expected)
}

pub fn nobody_can(left: &mut Left) -> String {
    let returned = map(4, left, |item| {
        wait_for_turn(item);
        die();
        Vec::new()
    });
    format!("{}, {}", whose(&returned, &[]), tries(&returned))
}

/// Only asked of a pool: others would take a process for each.
pub fn many(of_a_pool: bool, left: &mut Left) -> &'static str {
    if !of_a_pool {
        return "not tried";
    }
    let items = 200;
    let key = any_bytes(16);
    let result = move |item: usize| [&key[..], &item.to_le_bytes()].concat();
    let is_deadly = |item: usize| item.is_multiple_of(10);
    let expected: Vec<Done> = (0..items)
        .map(|item| Done { result: Some(result(item)), tries: 1 + u32::from(is_deadly(item)) })
        .collect();
    let once: Vec<Token> = (0..items / 10).map(|_| Token::new()).collect();
    let returned = map(items, left, move |item| {
        if is_deadly(item) && once[item / 10].take() {
            die();
        }
        result(item)
    });
    if returned.is_ok_and(|returned| returned == expected) { "all" } else { "not all" }
}

/// The items whose results they are, in the order in which they were returned.
fn whose(returned: &Returned, expected: &[Vec<u8>]) -> String {
    let item = |done: &Done| match &done.result {
        None => "-".to_owned(),
        Some(result) => {
            let item = expected.iter().position(|expected| expected == result);
            item.map_or("?".to_owned(), |item| item.to_string())
        }
    };
    told(returned, item)
}

fn tries(returned: &Returned) -> String {
    told(returned, |done| done.tries.to_string())
}

fn told(returned: &Returned, tell: impl FnMut(&Done) -> String) -> String {
    match returned {
        Err(_) => "error".to_owned(),
        Ok(done) => listed(done.iter().map(tell)),
    }
}

fn listed(items: impl Iterator<Item: ToString>) -> String {
    items.map(|item| item.to_string()).collect::<Vec<_>>().join(" ")
}
