//! The names of the atomics, and the read-modify-writes that not all of them have.

use std::sync::atomic::Ordering;

use super::{Atomic, Value};

/// [`std::sync::atomic::AtomicBool`]
pub type AtomicBool = Atomic<bool>;

impl Value for bool {
    fn code(self) -> u64 {
        u64::from(self)
    }
    fn of(code: u64) -> bool {
        code != 0
    }
}

macro_rules! fetch {
    ($value:ident: $($name:ident |$old:ident, $with:ident| $new:expr;)+) => {
        impl Atomic<$value> {
            $(
                /// As std's: stores what comes of it, and returns what was there.
                #[track_caller]
                pub fn $name(&self, $with: $value, order: Ordering) -> $value {
                    self.modify(order, |$old| $new)
                }
            )+
        }
    };
}

fetch! {
    bool:
    fetch_and |old, with| old & with;
    fetch_nand |old, with| !(old & with);
    fetch_or |old, with| old | with;
    fetch_xor |old, with| old ^ with;
}

impl Atomic<bool> {
    /// As std's: stores the opposite, and returns what was there.
    #[track_caller]
    pub fn fetch_not(&self, order: Ordering) -> bool {
        self.modify(order, |old| !old)
    }
}

macro_rules! integers {
    ($($name:ident $value:ident)+) => {
        $(
            #[doc = concat!("[`std::sync::atomic::", stringify!($name), "`]")]
            pub type $name = Atomic<$value>;

            impl Value for $value {
                fn code(self) -> u64 {
                    self as u64
                }
                fn of(code: u64) -> $value {
                    code as $value
                }
            }

            fetch! {
                $value:
                fetch_add |old, with| old.wrapping_add(with);
                fetch_sub |old, with| old.wrapping_sub(with);
                fetch_and |old, with| old & with;
                fetch_nand |old, with| !(old & with);
                fetch_or |old, with| old | with;
                fetch_xor |old, with| old ^ with;
                fetch_max |old, with| old.max(with);
                fetch_min |old, with| old.min(with);
            }
        )+
    };
}

integers! {
    AtomicI8 i8 AtomicI16 i16 AtomicI32 i32 AtomicI64 i64 AtomicIsize isize
    AtomicU8 u8 AtomicU16 u16 AtomicU32 u32 AtomicU64 u64 AtomicUsize usize
}
