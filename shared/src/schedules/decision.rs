//! Who could go on at one point of a run, at which price, and who did.

use super::thread::Number;

/// A set of threads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Set(u64);

impl Set {
    /// One thread.
    pub fn of(thread: Number) -> Self {
        Self(1 << thread)
    }

    pub fn has(self, thread: Number) -> bool {
        self.0 >> thread & 1 == 1
    }

    pub fn add(&mut self, thread: Number) {
        self.0 |= 1 << thread;
    }

    pub fn remove(&mut self, thread: Number) {
        self.0 &= !(1 << thread);
    }

    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether some thread is in both.
    pub fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Those of either.
    pub fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Those of this one that are not in the other.
    pub fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// In the order of their numbers.
    pub fn iter(self) -> impl Iterator<Item = Number> {
        (0..u64::BITS as usize).filter(move |&thread| self.has(thread))
    }

    /// The first from `thread` on, and behind the last the first again.
    pub fn next_from(self, thread: Number) -> Option<Number> {
        self.iter().find(|&next| next >= thread).or_else(|| self.iter().next())
    }
}

impl FromIterator<Number> for Set {
    fn from_iter<I: IntoIterator<Item = Number>>(threads: I) -> Self {
        let mut set = Self::default();
        threads.into_iter().for_each(|thread| set.add(thread));
        set
    }
}

/// What a schedule asks for beyond what any scheduler would do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Price {
    /// How often a thread that could go on had to let another one go first.
    pub preemptions: u32,
    /// Wake-ups without a notification, time-outs while others could move, and threads that went
    /// on from a yield or a sleep before the others had their turn. At most one a run.
    pub surprises: u32,
}

/// One decision. Each thread is in one of the sets at most.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Decision {
    pub chosen: Number,
    /// Who may go on for nothing: if the last one can go on, nobody else.
    pub free: Set,
    /// Who may go on at the price of a preemption.
    pub preempting: Set,
    /// Who may go on at the price of a surprise.
    pub surprising: Set,
}

impl Decision {
    /// What it costs to let this thread go on.
    pub fn price(&self, thread: Number) -> Price {
        Price {
            preemptions: self.preempting.has(thread).into(),
            surprises: self.surprising.has(thread).into(),
        }
    }

    /// Who may go on.
    pub fn all(&self) -> Set {
        self.free.or(self.preempting).or(self.surprising)
    }

    /// Who could have gone on as well.
    pub fn others(&self) -> impl Iterator<Item = Number> {
        let chosen = self.chosen;
        self.all().iter().filter(move |&thread| thread != chosen)
    }
}

impl std::ops::Add for Price {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            preemptions: self.preemptions + other.preemptions,
            surprises: self.surprises + other.surprises,
        }
    }
}
