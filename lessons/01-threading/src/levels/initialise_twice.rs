//! Level 6: an initialisation that is checked twice, and runs twice.

use shared::excerpt;
use shared::lesson::{Level, Wins};
use shared::schedules::sync::atomic::{AtomicBool, Ordering::SeqCst};
use shared::schedules::sync::{Arc, Mutex};
use shared::schedules::{expect, point};

use super::game::{show, together};

/// A file that is to be read once.
#[derive(Default)]
struct File {
    reads: u32,
}

const TWICE: &str = "Both threads found the settings not ready, even at the second look.";

impl File {
    /// A step of the schedule.
    #[track_caller]
    fn read(&mut self) {
        point("reads the file");
        self.reads += 1;
        expect("times that the file was read", 1, self.reads, TWICE);
    }
}

// ANCHOR: code
struct Settings {
    ready: AtomicBool,
    file: Mutex<File>,
}

/// Reads the file on the first call. Later calls find the
/// settings ready, and take no lock.
fn prepare(Settings { ready, file }: &Settings) {
    if ready.load(SeqCst) {
        return;
    }
    let mut file = file.lock().expect("nobody panics");
    if !ready.load(SeqCst) {
        file.read();
    }
    drop(file);
    ready.store(true, SeqCst);
}
// ANCHOR_END: code

fn play(prepare: fn(&Settings)) {
    let file = Mutex::new(File::default());
    let settings = Arc::new(Settings { ready: AtomicBool::new(false), file });
    show(&settings, "ready", |settings| settings.ready.load(SeqCst));
    show(&settings, "reads", |settings| settings.file.lock().expect("nobody panics").reads);
    together(&settings, &["Ann", "Bob"], move |_, settings| prepare(settings));
}

/// The same threads, with code that no schedule breaks.
pub fn mended() {
    play(|Settings { ready, file }| {
        if ready.load(SeqCst) {
            return;
        }
        let mut file = file.lock().expect("nobody panics");
        if !ready.load(SeqCst) {
            file.read();
            ready.store(true, SeqCst);
        }
    });
}

/// What this file tells.
pub const LEVEL: Level = Level {
    name: "initialise_twice",
    title: "Initialise twice",
    goal: "The file is read a second time.",
    story: "\
A file is to be read once, by whoever needs the settings first. All others should not even have to \
take a lock, so they look at a flag. Two may find it down at the same time, and therefore look a \
second time when they have the lock. This is known as double-checked locking.

The second look is there, and a file can be read only under the lock. Still something is amiss.",
    code: excerpt!("src/levels/initialise_twice.rs", "code"),
    program: || play(prepare),
    wins: Wins::Fails,
    moral: "\
The lock is given back one line too soon: between that and the store, another thread takes it, and \
its second look finds what its first look found. What a second look is to see has to be done \
before the lock is given back. Better still, leave all of this to `OnceLock::get_or_init` or \
`LazyLock`, which do it right.",
};
