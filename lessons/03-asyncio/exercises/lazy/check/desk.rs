//! The server, and a note of all it was asked for.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::future::poll_fn;
use std::hash::{BuildHasher, RandomState};
use std::task::{Poll, Waker};

use super::super::answer::Server;

/// Polls of a page between two deliveries, after which somebody asks in a loop.
const MOST_POLLS: usize = 100;

/// Pages that come when the check says so.
pub struct Desk {
    texts: [String; 2],
    here: RefCell<Vec<u32>>,
    wakers: RefCell<BTreeMap<u32, Waker>>,
    notes: RefCell<Vec<String>>,
    polls: Cell<usize>,
}

impl Desk {
    /// Pages whose text nobody can guess, some of them there at once.
    pub fn new(at_once: &[u32]) -> Self {
        let random = RandomState::new();
        Self {
            texts: [1, 2].map(|number| format!("page {number}: {}", random.hash_one(number))),
            here: RefCell::new(at_once.to_vec()),
            wakers: RefCell::default(),
            notes: RefCell::default(),
            polls: Cell::new(0),
        }
    }

    /// A page comes, and whoever waits for it is woken.
    pub fn deliver(&self, number: u32) {
        self.polls.set(0);
        self.here.borrow_mut().push(number);
        let waker = self.wakers.borrow_mut().remove(&number);
        if let Some(waker) = waker {
            waker.wake();
        }
    }

    /// Notes what the answer returned.
    pub fn returned(&self, pages: &[String; 2]) {
        let name = |page: &String| match self.texts.iter().position(|text| text == page) {
            Some(at) => format!("page {}", at + 1),
            None => "another text".to_owned(),
        };
        self.note(&format!("returns {} and {}", name(&pages[0]), name(&pages[1])));
    }

    /// Adds a note.
    pub fn note(&self, what: &str) {
        self.notes.borrow_mut().push(what.to_owned());
    }

    /// The notes since the last time, in words.
    pub fn take_notes(&self) -> String {
        let notes = self.notes.take();
        if notes.is_empty() { "nothing".to_owned() } else { notes.join(", ") }
    }

    fn poll(&self, number: u32, waker: &Waker) -> Poll<String> {
        self.polls.set(self.polls.get() + 1);
        if self.polls.get() > MOST_POLLS {
            // Let out of the loop, or else it would never end.
            self.note(&format!("polls {number} in a loop"));
            self.here.borrow_mut().push(number);
            self.polls.set(0);
        }
        if self.here.borrow().contains(&number) {
            return Poll::Ready(self.texts[number as usize - 1].clone());
        }
        self.wakers.borrow_mut().insert(number, waker.clone());
        Poll::Pending
    }
}

impl Server for Desk {
    fn fetch(&self, number: u32) -> impl Future<Output = String> {
        let (mut asked, mut ready) = (false, false);
        poll_fn(move |context| {
            if ready {
                // An `async fn` would panic, and so end the trial.
                self.note(&format!("polls {number} although it was ready"));
                return Poll::Pending;
            }
            if !asked {
                self.note(&format!("asks for {number}"));
            }
            asked = true;
            let page = self.poll(number, context.waker());
            ready = page.is_ready();
            page
        })
    }

    fn show_spinner(&self) {
        self.note("spinner");
    }
}
