//! Letters for the things of a story, so that two locks can be told apart, and what each letter is.

use serde::{Deserialize, Serialize};

use super::record::Step;
use crate::waits::Key;

/// The things that one line made, where a story has more than one thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Named {
    /// What the steps call them, as in `A`, or `A, B` for two that one line made.
    pub letters: String,
    /// What they are, as in `the lock made at src/deadlock.rs:12`.
    pub what: String,
}

/// A letter for each thing, in the order in which they are met, if there is more than one.
pub(super) struct Letters(Vec<(Key, char)>);

impl Letters {
    pub fn of(steps: &[Step]) -> Self {
        let mut met: Vec<Key> = Vec::new();
        for (key, _) in steps.iter().flat_map(|step| &step.done) {
            met.extend(key.filter(|key| met.iter().all(|known| known.id != key.id)));
        }
        if met.len() < 2 {
            met.clear();
        }
        Self(met.into_iter().zip('A'..='Z').collect())
    }

    /// What was done, with the letter of the thing to which it was done.
    pub fn told(&self, thing: Option<Key>, what: &str) -> String {
        let letter = self.0.iter().find(|(key, _)| thing.is_some_and(|thing| thing.id == key.id));
        letter.map_or_else(|| what.to_owned(), |(_, letter)| format!("{}{what}", before(letter)))
    }

    /// What each letter is.
    pub fn named(&self) -> Vec<Named> {
        let mut made: Vec<(Key, Vec<String>)> = Vec::new();
        for (key, letter) in &self.0 {
            let line = |key: &Key| (key.kind, key.made.file(), key.made.line());
            match made.iter_mut().find(|(known, _)| line(known) == line(key)) {
                Some((_, letters)) => letters.push(letter.to_string()),
                None => made.push((*key, vec![letter.to_string()])),
            }
        }
        made.into_iter().map(|(key, letters)| Named::new(key, &letters)).collect()
    }
}

impl Named {
    fn new(key: Key, letters: &[String]) -> Self {
        let many = if letters.len() > 1 { "s" } else { "" };
        let at = match key.made.file() {
            // A constructor that was handed to `map` was called in std, which says nothing.
            file if file.contains("/library/") => String::new(),
            file => format!(" made at {file}:{}", key.made.line()),
        };
        Self { letters: letters.join(", "), what: format!("the {}{many}{at}", key.kind) }
    }

    /// Whether one of the letters stands in what was done.
    pub(super) fn stands_in(&self, done: &str) -> bool {
        self.letters.split(", ").any(|letter| done.contains(&before(letter)))
    }
}

/// A letter as it stands before what was done.
fn before(letter: impl std::fmt::Display) -> String {
    format!("{letter}: ")
}
