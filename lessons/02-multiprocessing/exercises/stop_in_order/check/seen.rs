//! What one call did, and what of it was not as it should be.

use std::io;

use trial::processes::{Called, pid};

use super::case::Note::{Asked, Begun, Done, WentOn};
use super::case::{Case, Comes, Note};

/// What one call did.
pub struct Seen {
    pub case: Case,
    pub notes: Vec<(i32, Note)>,
    pub called: Called<io::Result<Vec<u8>>>,
    pub most: usize,
    /// The items that were read, and what a result is changed by.
    pub taken: Vec<u8>,
    pub key: u8,
}

impl Seen {
    pub fn has(&self, what: Note) -> bool {
        self.count(what) > 0
    }

    fn count(&self, what: Note) -> usize {
        self.notes.iter().filter(|(_, note)| *note == what).count()
    }

    pub fn in_the_parent(&self) -> bool {
        self.notes.iter().any(|(process, note)| matches!(note, Begun(_)) && *process == pid())
    }

    pub fn interrupted(&self) -> bool {
        let error = self.called.returned.as_ref().err();
        error.is_some_and(|error| error.kind() == io::ErrorKind::Interrupted)
    }

    pub fn failed(&self) -> bool {
        self.called.returned.is_err() && !self.interrupted()
    }

    pub fn unasked(&self) -> bool {
        self.case.1 != Comes::Never && !self.has(Asked)
    }

    pub fn begun_after(&self) -> bool {
        let after = self.notes.iter().skip_while(|(_, note)| *note != Asked);
        after.into_iter().any(|(_, note)| matches!(note, Begun(_)))
    }

    pub fn lost(&self) -> bool {
        let all = self.case.1 != Comes::Never || self.taken.len() == usize::from(self.case.2);
        !all || self.taken.iter().any(|item| !self.has(Done(*item)))
    }

    pub fn done_twice(&self) -> bool {
        self.taken.iter().any(|item| self.count(Begun(*item)) > 1)
    }

    pub fn other_results(&self) -> bool {
        let mut expected: Vec<u8> = self.taken.iter().map(|item| item ^ self.key).collect();
        expected.sort_unstable();
        let mut results = self.called.returned.as_ref().map_or(Vec::new(), Vec::clone);
        results.sort_unstable();
        results != expected
    }

    pub fn left(&self) -> bool {
        self.called.orphans > 0 || self.has(WentOn)
    }
}
