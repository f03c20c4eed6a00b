//! The calls of an answer, each with work of another kind.

use std::collections::BTreeSet;
use std::io;

use trial::processes::{Meeting, Token, any_bytes, call, note, notes, pid, settle, wait_for_turn};

use super::{Work, answer};

/// How many workers each call asks for.
pub const WORKERS: usize = 3;

/// More than a pipe has room for.
const LONG: usize = 1 << 20;

/// So many that a queue of their places does not go into a pipe, eight bytes each, even if workers
/// take from it until their results do not go into theirs.
const MANY: usize = 12_000;
const LENGTH_OF_MANY: usize = 200;

/// What was left behind, by all calls.
#[derive(Default)]
pub struct Left {
    pub alive: usize,
    pub zombies: usize,
    pub open: usize,
}

type Returned = io::Result<Vec<Vec<u8>>>;

fn map(
    items: usize,
    left: &mut Left,
    work: impl Fn(usize) -> Vec<u8> + Sync + 'static,
) -> Returned {
    let items: Vec<u64> = (0..items as u64).collect();
    let work: Work = Box::new(move |item| work(item as usize));
    let called = call(|| answer::pool_map(WORKERS, &items, &work));
    left.alive += called.alive + called.orphans;
    left.zombies += called.zombies;
    left.open += called.left_open.len();
    called.returned
}

/// What a crowd of items did that wait for each other.
pub struct Crowd {
    pub calls: usize,
    pub children: usize,
    pub most: usize,
}

pub fn crowd(left: &mut Left) -> Crowd {
    let items = 8;
    let meeting = Meeting::of(items);
    let _ = map(items, left, move |item| {
        note(&item);
        meeting.meet();
        vec![0; item]
    });
    let notes = notes::<usize>();
    let mut children: BTreeSet<i32> = notes.iter().map(|(process, _)| *process).collect();
    children.remove(&pid());
    Crowd { calls: notes.len(), children: children.len(), most: meeting.most() }
}

/// Holds the item that is begun first, until nothing else can move.
pub fn while_one_is_held(left: &mut Left) -> String {
    let (items, token) = (3 * WORKERS, Token::new());
    let _ = map(items, left, move |_| {
        let held = token.take();
        if held {
            settle();
        }
        note(&held);
        Vec::new()
    });
    let done = notes().iter().take_while(|(_, held): &&(i32, bool)| !held).count();
    format!("{done} of {}", items - 1)
}

pub fn last_first(left: &mut Left) -> String {
    let results = [9, 0, 5, 7, 8].map(any_bytes);
    let (items, expected) = (results.len(), results.clone());
    let returned = map(items, left, move |item| {
        wait_for_turn(items - item);
        results[item].clone()
    });
    whose(&returned, &expected)
}

/// Three that are sent at the same time.
pub fn long_ones(left: &mut Left) -> String {
    let (meeting, results) = (Meeting::of(WORKERS), [LONG; WORKERS].map(any_bytes));
    let expected = results.clone();
    let returned = map(WORKERS, left, move |item| {
        meeting.meet();
        results[item].clone()
    });
    match returned {
        Err(_) => "error".to_owned(),
        Ok(results) => {
            let whole = results.iter().filter(|result| expected.contains(result));
            format!("{} of {WORKERS}", whole.count())
        }
    }
}

/// Only asked of a pool: others would take a process for each.
pub fn thousands(of_a_pool: bool, left: &mut Left) -> &'static str {
    if !of_a_pool {
        return "not tried";
    }
    let key = any_bytes(LENGTH_OF_MANY);
    let result = move |item: usize| [&key[..], &item.to_le_bytes()].concat();
    let expected: Vec<Vec<u8>> = (0..MANY).map(&result).collect();
    let returned = map(MANY, left, result);
    if returned.is_ok_and(|returned| returned == expected) { "all" } else { "not all" }
}

pub fn few(left: &mut Left) -> String {
    let result = any_bytes(4);
    let expected = [result.clone()];
    let one = map(1, left, move |_| result.clone());
    let none = map(0, left, |_| Vec::new());
    format!("{}, {}", whose(&one, &expected), whose(&none, &[]))
}

/// The items whose results they are, in the order in which they were returned.
fn whose(returned: &Returned, expected: &[Vec<u8>]) -> String {
    let item = |result| {
        let item = expected.iter().position(|expected| expected == result);
        item.map_or("?".to_owned(), |item| item.to_string())
    };
    match returned {
        Err(_) => "error".to_owned(),
        Ok(results) if results.is_empty() => "none".to_owned(),
        Ok(results) => results.iter().map(item).collect::<Vec<_>>().join(" "),
    }
}
