//! Values that are made once.

use std::cell::Cell;
use std::fmt;
use std::ops::Deref;
use std::panic::Location;

use crate::schedules::run;
use crate::schedules::step::{did, step};
use crate::schedules::want::Want;
use crate::waits::{Place, Tag};

/// A value that is made at most once, by whoever wants it first.
pub struct OnceLock<T> {
    tag: Tag,
    inner: std::sync::OnceLock<T>,
}

/// Something that is done at most once, by whoever comes first.
#[derive(Debug, Default)]
pub struct Once(OnceLock<()>);

/// A value that is made when it is first used.
pub struct LazyLock<T, F = fn() -> T> {
    once: OnceLock<T>,
    /// Locked only by the one thread that makes the value.
    make: std::sync::Mutex<Cell<Option<F>>>,
}

/// While it lives, its thread makes the value; others wait.
struct Making(u64);

impl Making {
    fn begin(id: u64, at: Place) -> Self {
        run::with(|run| run.things.set_maker(id, Some((run.me, at))));
        Self(id)
    }
}

impl Drop for Making {
    fn drop(&mut self) {
        run::with(|run| run.things.set_maker(self.0, None));
    }
}

impl<T> OnceLock<T> {
    /// Without a value.
    #[track_caller]
    pub const fn new() -> Self {
        Self { tag: Tag::new("cell"), inner: std::sync::OnceLock::new() }
    }

    /// The value, if it is there.
    #[track_caller]
    pub fn get(&self) -> Option<&T> {
        step(Want::Go, Location::caller());
        let value = self.inner.get();
        let seen = if value.is_some() { "finds the value" } else { "finds no value" };
        did(Some(self.tag.key()), || seen.to_owned());
        value
    }

    /// The value, which nobody else has.
    pub fn get_mut(&mut self) -> Option<&mut T> {
        self.inner.get_mut()
    }

    /// Puts a value there, unless one is.
    ///
    /// # Errors
    /// If one is there; the error is the other one.
    #[track_caller]
    pub fn set(&self, value: T) -> Result<(), T> {
        step(Want::Made(self.tag.key()), Location::caller());
        let set = self.inner.set(value);
        let done = if set.is_ok() { "sets the value" } else { "finds a value" };
        did(Some(self.tag.key()), || done.to_owned());
        set
    }

    /// The value; made by `make` if it is not there. Waits while somebody else makes it.
    #[track_caller]
    pub fn get_or_init(&self, make: impl FnOnce() -> T) -> &T {
        let (at, key) = (Location::caller(), self.tag.key());
        step(Want::Made(key), at);
        if let Some(value) = self.inner.get() {
            did(Some(key), || "finds the value".to_owned());
            return value;
        }
        did(Some(key), || "begins to make the value".to_owned());
        let making = Making::begin(key.id, at);
        let value = make();
        drop(making);
        self.inner.get_or_init(|| value)
    }

    /// Takes the value out.
    pub fn into_inner(self) -> Option<T> {
        self.inner.into_inner()
    }

    /// Takes the value out, and leaves none.
    pub fn take(&mut self) -> Option<T> {
        self.inner.take()
    }
}

impl<T> Default for OnceLock<T> {
    #[track_caller]
    fn default() -> Self {
        Self::new()
    }
}

impl<T: fmt::Debug> fmt::Debug for OnceLock<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.fmt(f)
    }
}

impl Once {
    /// Not done yet.
    #[track_caller]
    pub const fn new() -> Self {
        Self(OnceLock::new())
    }

    /// Does it, unless it was done. Waits while somebody else does it.
    #[track_caller]
    pub fn call_once(&self, work: impl FnOnce()) {
        self.0.get_or_init(work);
    }

    /// Whether it was done.
    #[track_caller]
    pub fn is_completed(&self) -> bool {
        self.0.get().is_some()
    }
}

impl<T, F: FnOnce() -> T> LazyLock<T, F> {
    /// A value that `make` makes.
    #[track_caller]
    pub const fn new(make: F) -> Self {
        Self { once: OnceLock::new(), make: std::sync::Mutex::new(Cell::new(Some(make))) }
    }

    /// The value, made now if it is not there.
    ///
    /// # Panics
    /// If making it panicked before.
    #[track_caller]
    pub fn force(this: &Self) -> &T {
        this.once.get_or_init(|| {
            let make = this.make.lock().ok().and_then(|make| make.take());
            make.expect("making the value panicked before")()
        })
    }
}

impl<T, F: FnOnce() -> T> Deref for LazyLock<T, F> {
    type Target = T;

    #[track_caller]
    fn deref(&self) -> &T {
        Self::force(self)
    }
}

impl<T: fmt::Debug, F> fmt::Debug for LazyLock<T, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.once.fmt(f)
    }
}
