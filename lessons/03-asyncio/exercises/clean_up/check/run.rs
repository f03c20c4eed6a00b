//! One run of the answer's future, and what became of it.

use std::any::Any;
use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll};

use trial::waking::ByHand;

use super::super::answer;

/// Polls after which the work is done.
pub const POLLS: usize = 4;

/// What the work returns.
const OUTPUT: &str = "what the work returned";

/// What the work panics with: nobody else can.
struct Panic;

/// How it went.
pub struct Run {
    /// How the future ended.
    pub end: &'static str,
    /// Whether it was cleaned up by then.
    pub by_then: &'static str,
    notes: Notes,
}

#[derive(Default, Clone)]
struct Notes {
    polls: usize,
    work_gone: bool,
    /// For each clean-up, whether the work was gone.
    clean_ups: Vec<bool>,
}

/// Waits three times and is then done, or panics in one of its polls.
struct Work {
    notes: Rc<RefCell<Notes>>,
    panics_in: Option<usize>,
}

impl Run {
    /// Polled to the end.
    pub fn done() -> Self {
        Self::new(usize::MAX, None)
    }

    /// Dropped after so many polls.
    pub fn dropped_after(polls: usize) -> Self {
        Self::new(polls, None)
    }

    /// The work panics in this poll, the first being 1.
    pub fn panics_in(poll: usize) -> Self {
        Self::new(usize::MAX, Some(poll))
    }

    fn new(polls: usize, panics_in: Option<usize>) -> Self {
        let notes = Rc::new(RefCell::new(Notes::default()));
        let (work, clean) = (Work { notes: Rc::clone(&notes), panics_in }, Rc::clone(&notes));
        let clean_up = move || {
            let mut notes = clean.borrow_mut();
            let gone = notes.work_gone;
            notes.clean_ups.push(gone);
        };
        let mut future = ByHand::new(answer::with_clean_up(work, clean_up));
        let end = ended(catch_unwind(AssertUnwindSafe(|| future.poll_up_to(polls))));
        let by_then = if notes.borrow().clean_ups.is_empty() { "no" } else { "yes" };
        drop(future);
        let notes = notes.take();
        Self { end, by_then, notes }
    }

    /// Whether it was cleaned up in the end.
    pub fn has_cleaned_up(&self) -> bool {
        !self.notes.clean_ups.is_empty()
    }

    /// The same in a word.
    pub fn cleaned_up(&self) -> &'static str {
        if self.has_cleaned_up() { "yes" } else { "no" }
    }

    /// Whether it was cleaned up when the work was gone.
    pub fn gone_first(&self) -> bool {
        self.notes.clean_ups.first() == Some(&true)
    }

    /// How often the work was polled.
    pub fn polls(&self) -> usize {
        self.notes.polls
    }
}

/// What the runs have to say, one after the other.
pub fn joined<T: ToString>(runs: &[Run], part: impl Fn(&Run) -> T) -> String {
    runs.iter().map(|run| part(run).to_string()).collect::<Vec<_>>().join(", ")
}

fn ended(polled: Result<Option<&'static str>, Box<dyn Any + Send>>) -> &'static str {
    match polled {
        Ok(Some(OUTPUT)) => OUTPUT,
        Ok(Some(_)) => "another value",
        Ok(None) => "nothing",
        Err(panic) if panic.is::<Panic>() => "the panic",
        // The starter's, for which the trial has its own words.
        Err(panic) if says(&*panic, "not yet implemented") => resume_unwind(panic),
        Err(_) => "another panic",
    }
}

fn says(panic: &(dyn Any + Send), words: &str) -> bool {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    let text = text.or_else(|| panic.downcast_ref::<&str>().copied());
    text.is_some_and(|text| text.starts_with(words))
}

impl Future for Work {
    type Output = &'static str;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<&'static str> {
        let mut notes = self.notes.borrow_mut();
        notes.polls += 1;
        if self.panics_in == Some(notes.polls) {
            drop(notes);
            // As `panic!` does, but for the message.
            resume_unwind(Box::new(Panic));
        }
        if notes.polls >= POLLS {
            return Poll::Ready(OUTPUT);
        }
        context.waker().wake_by_ref();
        Poll::Pending
    }
}

impl Drop for Work {
    fn drop(&mut self) {
        self.notes.borrow_mut().work_gone = true;
    }
}
