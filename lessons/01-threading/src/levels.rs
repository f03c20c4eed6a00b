//! Play the scheduler: programs with a bug that only some schedules show. Each level in a file of
//! its own, which holds the code that the threads run, the program that sets it going, the mended
//! code, and then the `LEVEL` that presents it.

pub mod break_petersons_lock;
mod buffer;
pub mod deadlock_two_transfers;
pub mod enter_together;
mod game;
pub mod initialise_twice;
pub mod lap_the_barrier;
pub mod lose_an_update;
mod room;
pub mod starve_a_spinner;
pub mod take_what_is_not_there;
mod tickets;
pub mod wake_the_wrong_one;

use shared::lesson::Level;

/// In the order in which they are best played.
pub const LEVELS: &[Level] = &[
    lose_an_update::LEVEL,
    enter_together::LEVEL,
    break_petersons_lock::LEVEL,
    deadlock_two_transfers::LEVEL,
    starve_a_spinner::LEVEL,
    initialise_twice::LEVEL,
    take_what_is_not_there::LEVEL,
    wake_the_wrong_one::LEVEL,
    lap_the_barrier::LEVEL,
];
