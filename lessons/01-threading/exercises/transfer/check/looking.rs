//! A transfer happens at one moment: no money is on its way that somebody could miss.

use shared::schedules::{expect, fail};

use super::super::sync::thread;
use super::{A, B, OVERDRAWN, accounts, start};

/// Looks at `from`, then at `to`: money that has left must have come in.
pub const FROM_FIRST: [usize; 2] = [A, B];

/// Looks at `to`, then at `from`: money that has come in must have left.
pub const TO_FIRST: [usize; 2] = [B, A];

const ON_ITS_WAY: &str = "Somebody who saw that the money had left one account did not find it in \
    the other: for a moment it was nowhere. Have both accounts to yourself until the money is \
    where it belongs, and let nobody look meanwhile.";
const TWICE: &str = "Somebody who saw that the money had come into one account still found it in \
    the other: for a moment it was there twice. Have both accounts to yourself until the money is \
    where it belongs, and let nobody look meanwhile.";
const NEVER_HAD: &str = "Somebody saw a balance that the account never had.";
const REFUSED: &str = "A transfer that was refused has moved nothing, not even for a moment: but \
    somebody who looked meanwhile saw a balance change. Look first whether there is enough, and \
    move only then.";

/// One thread moves 30 while another one looks at both accounts in this order.
pub fn looked_at(order: [usize; 2]) {
    let both = accounts([100, 100]);
    let transfer = start(&both, [A, B], 30);
    let shown = both.clone();
    let look = thread::spawn(move || order.map(|account| shown[account].balance()));
    let seen = look.join().unwrap();
    transfer.join().unwrap();
    let [from, to] = if order == FROM_FIRST { seen } else { [seen[1], seen[0]] };
    let got = format!("{from} and {to}");
    if order == FROM_FIRST && [from, to] == [70, 100] {
        fail("balances of a and b, seen in this order", "70 and 130", &got, ON_ITS_WAY);
    }
    if order == TO_FIRST && [from, to] == [100, 130] {
        fail("balances of a and b, b seen first", "70 and 130", &got, TWICE);
    }
    if ![100, 70].contains(&from) || ![100, 130].contains(&to) {
        fail("balances of a and b", "those before or after the transfer", &got, NEVER_HAD);
    }
}

/// One thread is refused while another one looks at both accounts in this order.
pub fn refused(order: [usize; 2]) {
    let both = accounts([100, 100]);
    let transfer = start(&both, [A, B], 101);
    let shown = both.clone();
    let look = thread::spawn(move || order.map(|account| shown[account].balance()));
    let seen = look.join().unwrap();
    expect("101 of 100 are moved", false, transfer.join().unwrap(), OVERDRAWN);
    for balance in seen {
        expect("balance that is seen", 100, balance, REFUSED);
    }
}
