//! Names, counters and worlds.

use shared::sync::{Mutex, mpsc, thread};
use shared::waits::{self, Gate};

use crate::world::{moving, stuck};

#[test]
fn threads_are_named_in_the_order_in_which_they_were_started() {
    let story = stuck(line!(), || {
        thread::spawn(thread::park);
        thread::Builder::new().name("square".into()).spawn(thread::park).unwrap();
        thread::spawn(|| thread::spawn(thread::park)).join().unwrap();
        thread::park();
    });
    let names: Vec<_> = story.lines().map(|line| line.split(',').next().unwrap()).collect();
    assert_eq!(names, ["main", "thread 1", "square", "thread 4"]);
}

#[test]
fn a_thread_counts_from_the_moment_in_which_it_is_started() {
    moving(|| {
        let gate = Gate::new();
        thread::scope(|scope| {
            for started in 1..=3 {
                scope.spawn(|| gate.pass());
                assert_eq!((waits::started(), waits::alive()), (started, started));
            }
            gate.open();
        });
        assert_eq!((waits::started(), waits::alive()), (3, 0));
    });
}

#[test]
fn worlds_do_not_see_one_another() {
    moving(|| {
        let outer = thread::spawn(|| Gate::new().pass());
        waits::apart(|| {
            assert_eq!((waits::started(), waits::alive()), (0, 0));
            thread::spawn(|| ()).join().unwrap();
            assert_eq!(waits::started(), 1);
        });
        assert_eq!(waits::started(), 1);
        outer.join().unwrap();
    });
}

#[test]
fn a_panic_in_a_world_of_its_own_comes_back_to_the_world_before() {
    moving(|| {
        let caught = std::panic::catch_unwind(|| waits::apart(|| panic!("inside")));
        assert!(caught.is_err());
        thread::spawn(|| ()).join().unwrap();
        assert_eq!(waits::started(), 1);
    });
}

#[test]
fn a_thread_that_std_started_is_known_from_its_first_call_to_its_end() {
    // The one test that uses the world of threads that nobody gave one.
    static LOCK: Mutex<usize> = Mutex::new(0);
    let other = || {
        std::thread::spawn(|| {
            drop(LOCK.lock());
            (waits::started(), waits::alive())
        })
    };
    let (at_first, _) = other().join().unwrap();
    let (later, alive) = other().join().unwrap();
    assert_eq!(later, at_first + 1);
    assert!(alive >= 1);
}

#[test]
fn a_lock_left_held_by_an_earlier_world_is_not_held_against_this_one() {
    static LOCK: Mutex<u8> = Mutex::new(0);
    let guard = waits::apart(|| LOCK.lock().unwrap());
    moving(|| {
        let waits = thread::spawn(|| *LOCK.lock().unwrap());
        let (sender, receiver) = mpsc::channel();
        sender.send(waits.is_finished()).unwrap();
        assert_eq!(receiver.recv(), Ok(false));
    });
    drop(guard);
}
