//! What is left when a thread has panicked in the midst of it.

use std::any::Any;

use serde::{Deserialize, Serialize};
use shared::sync::Mutex;

use super::{transfer, transfer_all};

/// What there is after the transfers of three threads, of which the first panicked, and of main.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Aftermath {
    /// What the joins returned, for 70, 20 and 10: whether it was warned, or the panic's message.
    pub joins: [Result<bool, String>; 3],
    /// Whether main was warned, which moved 5 in the end.
    pub main_warned: bool,
    /// Whether the lock is still poisoned.
    pub poisoned: bool,
    /// What the accounts hold.
    pub accounts: [i64; 2],
}

/// Lets three threads make their transfers, and then main: somebody always comes after the panic.
pub fn aftermath() -> Aftermath {
    let accounts = Mutex::new([100, 0]);
    let joins = transfer_all(&accounts).map(|joined| joined.map_err(message));
    let main_warned = transfer(&accounts, 5);
    let poisoned = accounts.is_poisoned();
    let accounts = *accounts.lock().expect("main has just left it sound");
    Aftermath { joins, main_warned, poisoned, accounts }
}

/// A panic may carry anything. One whose text was put together, as here, carries a `String`.
fn message(panic: Box<dyn Any + Send>) -> String {
    panic.downcast::<String>().map_or_else(|_| "something else".to_owned(), |text| *text)
}

impl Aftermath {
    /// Who was told of the panic: always one.
    fn warned(&self) -> &'static str {
        match &self.joins {
            [_, Ok(true), _] => "transfer 20",
            [_, _, Ok(true)] => "transfer 10",
            _ => "main",
        }
    }

    pub(super) fn facts(&self) -> Vec<String> {
        let Aftermath { joins: [panicked, ..], accounts: [first, second], .. } = self;
        vec![
            format!(
                "The panic ended its own thread only. The join gave {panicked:?}, the words of the \
                 message above."
            ),
            format!(
                "The next to lock, this time {}, got an Err: \"poisoned lock: another task failed \
                 inside\". It took the accounts out of the Err (into_inner), put them right, and \
                 told the lock so (clear_poison): hence its true, and a false for all others.",
                self.warned()
            ),
            format!(
                "In the end the accounts hold {first} and {second}, {} in all. In Python 70 are \
                 missing and no code was told: join returns None, whatever happened.",
                first + second
            ),
            "`lock().unwrap()` panics on a poisoned lock: so one panic ends all who share it. That \
             is right where nobody could put the data in order. Where somebody can, match."
                .to_owned(),
        ]
    }
}
