//! Level 4: two transfers that wait for each other.

use shared::excerpt;
use shared::lesson::{Level, Wins};
use shared::schedules::sync::{Arc, Mutex};

use super::game::{show, together};

// ANCHOR: code
type Bank = [Mutex<u32>; 3];
const WAGES: usize = 0;
const RENT: usize = 1;
const SAVINGS: usize = 2;

fn transfer(bank: &Bank, from: usize, to: usize) {
    let mut out = bank[from].lock().expect("nobody panics");
    let mut into = bank[to].lock().expect("nobody panics");
    *out -= 10;
    *into += 10;
}

fn ann(bank: &Bank) {
    transfer(bank, WAGES, RENT);
    transfer(bank, RENT, SAVINGS);
}

fn bob(bank: &Bank) {
    transfer(bank, WAGES, SAVINGS);
    transfer(bank, SAVINGS, RENT);
}
// ANCHOR_END: code

fn play(people: [fn(&Bank); 2]) {
    let bank: Arc<Bank> = Arc::new([Mutex::new(100), Mutex::new(100), Mutex::new(100)]);
    show(&bank, "wages", |bank| balance(bank, WAGES));
    show(&bank, "rent", |bank| balance(bank, RENT));
    show(&bank, "savings", |bank| balance(bank, SAVINGS));
    together(&bank, &["Ann", "Bob"], move |me, bank| people[me](bank));
}

fn balance(bank: &Bank, account: usize) -> u32 {
    *bank[account].lock().expect("nobody panics")
}

/// The same threads, with code that no schedule breaks.
pub fn mended() {
    fn in_order(bank: &Bank, from: usize, to: usize) {
        let mut lower = bank[from.min(to)].lock().expect("nobody panics");
        let mut higher = bank[from.max(to)].lock().expect("nobody panics");
        let (from, to) =
            if from < to { (&mut lower, &mut higher) } else { (&mut higher, &mut lower) };
        **from -= 10;
        **to += 10;
    }
    let ann = |bank: &Bank| {
        in_order(bank, WAGES, RENT);
        in_order(bank, RENT, SAVINGS);
    };
    let bob = |bank: &Bank| {
        in_order(bank, WAGES, SAVINGS);
        in_order(bank, SAVINGS, RENT);
    };
    play([ann, bob]);
}

/// What this file tells.
pub const LEVEL: Level = Level {
    name: "deadlock_two_transfers",
    title: "Deadlock two transfers",
    goal: "Ann and Bob both wait, each for a lock that the other one holds.",
    story: "\
Each account has a lock. A transfer takes the lock of the account that pays, then that of the \
account that is paid, and gives both back at its end, so that nobody ever sees half a transfer.

It is payday. Ann and Bob make two transfers each, and most days all goes well.",
    code: excerpt!("src/levels/deadlock_two_transfers.rs", "code"),
    program: || play([ann, bob]),
    wins: Wins::Stuck,
    moral: "\
Ann held one account and wanted the other, Bob the other way round. Neither transfer is wrong by \
itself, and no test of one of them finds it. Let all code take its locks in one order, say by \
number of account, whichever of the two pays; or let one lock guard the whole bank.",
};
