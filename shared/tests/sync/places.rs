//! The line that is told is the user's own, whatever the way into the call.

use insta::assert_snapshot;
use shared::sync::{Arc, Mutex, RwLock, mpsc, thread};
use shared::waits;

use crate::world::stuck;

#[test]
fn the_line_of_a_loop_over_a_receiver() {
    let story = stuck(line!(), || {
        let (_sender, receiver) = mpsc::channel::<u8>();
        thread::spawn(move || for _byte in &receiver {});
        waits::settle();
        thread::park();
    });
    assert_snapshot!(story, @r"
    main, at +4, wants to be unparked
    thread 1, at +2, wants a message from the channel made at +1 (the sender made at +1 is still alive)
    ");
}

#[test]
fn the_line_at_which_a_lock_was_made_by_from_or_default() {
    static COUNT: Mutex<u64> = Mutex::new(0);
    let base = line!() - 1;
    let story = stuck(base, || {
        let made = [Mutex::from(0), Mutex::default()];
        let _guards = (made[1].lock(), COUNT.lock());
        thread::scope(|scope| {
            scope.spawn(|| made[1].lock().is_ok());
            scope.spawn(|| COUNT.lock().is_ok());
        });
    });
    assert_snapshot!(story, @r"
    main, at +5, wants the end of its scope's threads (thread 1 has not ended and thread 2 has not ended)
    thread 1, at +6, wants the lock made at +3 (main holds it since +4)
    thread 2, at +7, wants the lock made at +0 (main holds it since +4)
    ");
}

#[test]
fn the_line_of_a_retaken_lock_is_that_of_the_wait() {
    use shared::sync::Condvar;
    let story = stuck(line!() - 1, || {
        let (lock, ready) = (Arc::new(Mutex::new(false)), Arc::new(Condvar::new()));
        let (its_lock, its_ready) = (lock.clone(), ready.clone());
        let waiter = thread::spawn(move || {
            let guard = its_lock.lock().unwrap();
            let _guard = its_ready.wait_while(guard, |ready| !*ready);
            thread::park();
        });
        waits::settle();
        *lock.lock().unwrap() = true;
        ready.notify_one();
        waits::settle();
        let _ = lock.lock();
        waiter.join().unwrap();
    });
    assert_snapshot!(story, @r"
    main, at +13, wants the lock made at +2 (thread 1 holds it since +6)
    thread 1, at +7, wants to be unparked
    ");
}

#[test]
fn the_line_of_a_read_and_of_a_write() {
    let story = stuck(line!(), || {
        let cache = Arc::new(RwLock::from(0));
        let read = cache.clone();
        let reads = thread::spawn(move || {
            let _guard = read.read();
            thread::park();
        });
        waits::settle();
        let _ = cache.write();
        reads.join().unwrap();
    });
    assert_snapshot!(story, @r"
    main, at +8, wants to write the lock made at +1 (thread 1 holds it to read since +4)
    thread 1, at +5, wants to be unparked
    ");
}
