//! What a timeline is told: a span for each wait, nothing for a call that goes straight through.

#![expect(clippy::unwrap_used, reason = "a test that can't go on fails")]

use std::cell::RefCell;
use std::sync::Once;
use std::time::Duration;

use shared::sync::{Arc, Barrier, Condvar, Mutex, RwLock, mpsc, thread};
use shared::waits::{Gate, apart};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

thread_local! {
    /// The spans of this thread: what is opened, and what is over.
    static NOTES: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// Writes the spans of each thread into its own notes. It stands for all threads and from before
/// the first span on: tracing may miss spans while a subscriber for one thread is being set.
struct Notes;

impl Subscriber for Notes {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        struct On(String);
        impl Visit for On {
            fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
                self.0 += &format!(" {field}={value:?}");
            }
        }
        let mut on = On(span.metadata().name().to_owned());
        span.record(&mut on);
        NOTES.with_borrow_mut(|notes| notes.push(on.0));
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, _: &Event<'_>) {}
    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {
        NOTES.with_borrow_mut(|notes| notes.push("over".into()));
    }
}

/// The spans of the thread that runs `program`.
fn notes(program: impl FnOnce()) -> Vec<String> {
    static SET: Once = Once::new();
    SET.call_once(|| tracing::subscriber::set_global_default(Notes).unwrap());
    apart(program);
    NOTES.take()
}

#[test]
fn a_call_that_does_not_wait_says_nothing() {
    let notes = notes(|| {
        let (lock, cache) = (Mutex::new(0), RwLock::new(0));
        *lock.lock().unwrap() += *cache.read().unwrap();
        *cache.write().unwrap() += 1;
        let (sender, receiver) = mpsc::sync_channel(1);
        sender.send(1).unwrap();
        receiver.recv().unwrap();
        drop(sender);
        receiver.recv().unwrap_err();
        thread::current().unpark();
        thread::park();
        thread::scope(|_| ());
    });
    assert_eq!(notes, [""; 0]);
}

/// Starts a thread that does something once all the others wait.
fn later(action: impl FnOnce() + Send + 'static) -> thread::JoinHandle<()> {
    thread::spawn(move || {
        Gate::new().pass();
        action();
    })
}

/// Starts a thread that holds something until all the others wait.
fn held<G: 'static>(take: impl FnOnce() -> G + Send + 'static) {
    let (tell, told) = std::sync::mpsc::channel();
    thread::spawn(move || {
        let _guard = take();
        tell.send(()).unwrap();
        Gate::new().pass();
    });
    told.recv().unwrap();
}

/// The only span of a program whose main thread waits once.
fn only(program: impl FnOnce()) -> String {
    notes(program).join(", ")
}

#[test]
fn a_lock_that_is_taken_is_waited_for() {
    static LOCK: Mutex<()> = Mutex::new(());
    static CACHE: RwLock<()> = RwLock::new(());
    let lock = only(|| {
        held(|| LOCK.lock());
        drop(LOCK.lock());
    });
    assert_eq!(lock, r#"wait on="lock", over"#);
    let to_read = only(|| {
        held(|| CACHE.write());
        drop(CACHE.read());
    });
    assert_eq!(to_read, r#"wait on="lock to read", over"#);
    let to_write = only(|| {
        held(|| CACHE.read());
        drop(CACHE.write());
    });
    assert_eq!(to_write, r#"wait on="lock to write", over"#);
}

#[test]
fn an_empty_and_a_full_channel_are_waited_for() {
    let message = only(|| {
        let (sender, receiver) = mpsc::channel();
        later(move || sender.send(1).unwrap());
        receiver.recv().unwrap();
    });
    assert_eq!(message, r#"wait on="message", over"#);
    let no_message = only(|| {
        let (_sender, receiver) = mpsc::channel::<u8>();
        receiver.recv_timeout(Duration::from_nanos(1)).unwrap_err();
    });
    assert_eq!(no_message, r#"wait on="message", over"#);
    for bound in [0, 1] {
        let room = only(|| {
            let (sender, receiver) = mpsc::sync_channel(bound);
            later(move || receiver.iter().for_each(drop));
            (0..=bound).for_each(|number| sender.send(number).unwrap());
        });
        assert_eq!(room, r#"wait on="room in the channel", over"#);
    }
}

#[test]
fn threads_are_waited_for() {
    let end = only(|| later(|| ()).join().unwrap());
    assert_eq!(end, r#"wait on="thread 1", over"#);
    let gate = Gate::new();
    let ends = only(|| {
        thread::scope(|scope| {
            scope.spawn(|| gate.pass());
        });
    });
    assert_eq!(ends, r#"wait on="threads of the scope", over"#);
    let barrier = Arc::new(Barrier::new(2));
    let others = only(|| {
        let its_barrier = barrier.clone();
        later(move || assert!(its_barrier.wait().is_leader()));
        barrier.wait();
    });
    assert_eq!(others, r#"wait on="barrier", over"#);
}

#[test]
fn a_call_to_go_on_is_waited_for() {
    let unpark = only(|| {
        let main = thread::current();
        later(move || main.unpark());
        thread::park();
    });
    assert_eq!(unpark, r#"wait on="unpark", over"#);
    let condvar = Arc::new(Condvar::new());
    let notification = only(|| {
        let its_condvar = condvar.clone();
        later(move || its_condvar.notify_one());
        drop(condvar.wait(Mutex::new(()).lock().unwrap()));
    });
    assert_eq!(notification, r#"wait on="condvar", over"#);
}

#[test]
fn a_sleep_is_not_a_wait() {
    assert_eq!(only(|| thread::sleep(Duration::from_nanos(1))), "sleep, over");
}
