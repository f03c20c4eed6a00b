//! A source and a sink that take two polls each time, and know what went through them.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;

use trial::waking::pauses;

use super::super::answer::{Sink, Source};

/// What goes in as pieces, and comes out as lines.
pub struct Tape {
    pieces: RefCell<VecDeque<Vec<u8>>>,
    /// How many whole lines have been read.
    read: Cell<usize>,
    sent: RefCell<Vec<Vec<u8>>>,
    waited: Cell<usize>,
    awaited: Cell<&'static str>,
}

/// The end of a tape from which pieces are read.
pub struct Out<'a>(pub &'a Tape);

/// The end of a tape to which lines are sent.
pub struct In<'a>(pub &'a Tape);

impl Tape {
    /// A tape with these pieces.
    pub fn new(pieces: &[Vec<u8>]) -> Self {
        Self {
            pieces: RefCell::new(pieces.to_vec().into()),
            read: Cell::new(0),
            sent: RefCell::default(),
            waited: Cell::new(0),
            awaited: Cell::new("nothing"),
        }
    }

    /// The lines that were sent.
    pub fn sent(&self) -> Vec<Vec<u8>> {
        self.sent.borrow().clone()
    }

    /// How many whole lines at most were still to be sent when more was read.
    pub fn waited(&self) -> usize {
        self.waited.get()
    }

    /// What the relay waits for: `read`, `send` or `nothing`.
    pub fn awaited(&self) -> &'static str {
        self.awaited.get()
    }
}

impl Source for Out<'_> {
    async fn read(&mut self) -> Option<Vec<u8>> {
        let tape = self.0;
        tape.awaited.set("read");
        let unsent = tape.read.get().saturating_sub(tape.sent.borrow().len());
        tape.waited.set(tape.waited.get().max(unsent));
        pauses(1).await;
        // No await from here on: either all of this is done or nothing.
        tape.awaited.set("nothing");
        let piece = tape.pieces.borrow_mut().pop_front()?;
        let lines = piece.iter().filter(|byte| **byte == b'\n').count();
        tape.read.set(tape.read.get() + lines);
        Some(piece)
    }
}

impl Sink for In<'_> {
    async fn send(&mut self, line: &[u8]) {
        self.0.awaited.set("send");
        pauses(1).await;
        self.0.awaited.set("nothing");
        self.0.sent.borrow_mut().push(line.to_vec());
    }
}
