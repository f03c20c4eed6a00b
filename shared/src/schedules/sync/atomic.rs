//! Atomics, each access a step. Whatever ordering is asked for, all see one order: that of the
//! steps.

use std::fmt;
use std::panic::Location;
use std::sync::atomic;

pub use std::sync::atomic::Ordering;

use crate::schedules::step::{did, step};
use crate::schedules::want::Want;
use crate::waits::{Place, Tag};

/// The order of the steps is all there is: a fence adds nothing, and is no step.
pub fn fence(_: Ordering) {}

/// What all atomics have.
macro_rules! atomic {
    ($($name:ident: $value:ty;)+) => {$(
        #[doc = concat!("A `", stringify!($value), "` that threads may share.")]
        pub struct $name {
            tag: Tag,
            inner: atomic::$name,
        }

        impl $name {
            /// With this value.
            #[track_caller]
            pub const fn new(value: $value) -> Self {
                Self { tag: Tag::new("atomic"), inner: atomic::$name::new(value) }
            }

            /// Reads the value.
            #[track_caller]
            pub fn load(&self, order: Ordering) -> $value {
                step(Want::Go, Location::caller());
                let value = self.inner.load(order);
                did(Some(self.tag.key()), || format!("reads {value}"));
                value
            }

            /// Writes a value.
            #[track_caller]
            pub fn store(&self, value: $value, order: Ordering) {
                step(Want::Go, Location::caller());
                self.inner.store(value, order);
                did(Some(self.tag.key()), || format!("writes {value}"));
            }

            /// Writes a value, and returns the one before.
            #[track_caller]
            pub fn swap(&self, value: $value, order: Ordering) -> $value {
                self.change(Location::caller(), |inner| inner.swap(value, order))
            }

            /// Writes `new` if the value is `current`.
            ///
            /// # Errors
            /// If it is another; the error is what it is.
            #[track_caller]
            pub fn compare_exchange(
                &self,
                current: $value,
                new: $value,
                success: Ordering,
                failure: Ordering,
            ) -> Result<$value, $value> {
                step(Want::Go, Location::caller());
                let result = self.inner.compare_exchange(current, new, success, failure);
                did(Some(self.tag.key()), || match result {
                    Ok(_) => format!("changes {current} to {new}"),
                    Err(found) => format!("finds {found}, not {current}"),
                });
                result
            }

            /// As [`compare_exchange`](Self::compare_exchange); never fails for no reason here.
            ///
            /// # Errors
            /// As that.
            #[track_caller]
            pub fn compare_exchange_weak(
                &self,
                current: $value,
                new: $value,
                success: Ordering,
                failure: Ordering,
            ) -> Result<$value, $value> {
                self.compare_exchange(current, new, success, failure)
            }

            /// Reads, computes and exchanges until nobody came in between or `f` says no.
            ///
            /// # Errors
            /// If `f` returned nothing; the error is the value it was given.
            #[track_caller]
            pub fn fetch_update(
                &self,
                set: Ordering,
                fetch: Ordering,
                mut f: impl FnMut($value) -> Option<$value>,
            ) -> Result<$value, $value> {
                let mut seen = self.load(fetch);
                while let Some(next) = f(seen) {
                    match self.compare_exchange(seen, next, set, fetch) {
                        Err(found) => seen = found,
                        done => return done,
                    }
                }
                Err(seen)
            }

            /// The value, which nobody else can reach.
            pub fn get_mut(&mut self) -> &mut $value {
                self.inner.get_mut()
            }

            /// Takes the value out.
            pub fn into_inner(self) -> $value {
                self.inner.into_inner()
            }

            /// Changes the value in one step, and returns the one before.
            fn change(&self, at: Place, change: impl FnOnce(&atomic::$name) -> $value) -> $value {
                step(Want::Go, at);
                let before = change(&self.inner);
                let after = self.inner.load(Ordering::SeqCst);
                did(Some(self.tag.key()), || match before == after {
                    true => format!("finds {before}, and leaves it"),
                    false => format!("changes {before} to {after}"),
                });
                before
            }
        }

        impl Default for $name {
            #[track_caller]
            fn default() -> Self {
                Self::new(<$value>::default())
            }
        }

        impl From<$value> for $name {
            #[track_caller]
            fn from(value: $value) -> Self {
                Self::new(value)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.inner.fmt(f)
            }
        }
    )+};
}

/// Changes in one step.
macro_rules! changes {
    ($($name:ident: $value:ty, $($change:ident)+;)+) => {$(
        impl $name {$(
            #[doc = concat!("As std's `", stringify!($change), "`: in one step, returns the value before.")]
            #[track_caller]
            pub fn $change(&self, value: $value, order: Ordering) -> $value {
                self.change(Location::caller(), |inner| inner.$change(value, order))
            }
        )+}
    )+};
}

macro_rules! integers {
    ($($name:ident: $value:ty;)+) => {
        atomic! { $($name: $value;)+ }
        changes! { $($name: $value,
            fetch_add fetch_sub fetch_max fetch_min fetch_and fetch_or fetch_xor fetch_nand;)+ }
    };
}

atomic! { AtomicBool: bool; }
changes! { AtomicBool: bool, fetch_and fetch_or fetch_xor fetch_nand; }
integers! {
    AtomicI8: i8; AtomicI16: i16; AtomicI32: i32; AtomicI64: i64; AtomicIsize: isize;
    AtomicU8: u8; AtomicU16: u16; AtomicU32: u32; AtomicU64: u64; AtomicUsize: usize;
}

impl AtomicBool {
    /// Turns the value into its opposite in one step, and returns the one before.
    #[track_caller]
    pub fn fetch_not(&self, order: Ordering) -> bool {
        self.fetch_xor(true, order)
    }
}
