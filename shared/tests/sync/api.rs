//! What compiles with std's locks, channels and threads compiles with ours, and does the same.

use std::collections::HashMap;
use std::error::Error;
use std::io;
use std::sync::TryLockError;

use shared::sync::mpsc::{
    Receiver, RecvError, SendError, Sender, SyncSender, TryRecvError, TrySendError,
};
use shared::sync::{
    Arc, Condvar, LazyLock, Mutex, MutexGuard, OnceLock, PoisonError, RwLock, mpsc, thread,
};
use shared::waits::apart;

static COUNT: Mutex<u64> = Mutex::new(0);
static NAMES: LazyLock<RwLock<HashMap<u8, String>>> = LazyLock::new(RwLock::default);
static ONCE: OnceLock<u8> = OnceLock::new();

#[derive(Debug, Default)]
struct Account {
    balance: Mutex<i64>,
    changed: Condvar,
}

fn deposit(account: &Account, amount: i64) -> Result<(), PoisonError<MutexGuard<'_, i64>>> {
    let mut balance: MutexGuard<'_, i64> = account.balance.lock()?;
    *balance += amount;
    account.changed.notify_one();
    Ok(())
}

fn in_any_error(lock: &'static Mutex<u64>) -> Result<u64, Box<dyn Error>> {
    let (sender, receiver) = mpsc::channel();
    sender.send(*lock.lock()?)?;
    drop(lock.try_lock()?);
    Ok(receiver.recv()?)
}

#[test]
fn errors_travel_with_a_question_mark() {
    apart(|| {
        let account = Account::default();
        deposit(&account, 5).unwrap();
        assert_eq!(format!("{:?}", account.balance), "Mutex { data: 5, poisoned: false, .. }");
        assert_eq!(account.balance.into_inner().unwrap(), 5);
        assert_eq!(in_any_error(&COUNT).unwrap(), 0);
        assert_eq!(ONCE.get_or_init(|| 7), &7);
        NAMES.write().unwrap().insert(1, "one".into());
        assert_eq!(NAMES.read().unwrap()[&1], "one");
    });
}

#[test]
fn locks_hold_what_has_no_size_of_its_own() {
    apart(|| {
        let words: Arc<Mutex<[u8]>> = Arc::new(Mutex::new([1, 2]));
        let job: Arc<RwLock<dyn Fn() -> u8 + Send + Sync>> = Arc::new(RwLock::new(|| 3));
        words.lock().unwrap()[0] = job.read().unwrap()();
        assert_eq!(*words.lock().unwrap(), [3, 2]);
        let guard = words.try_lock().unwrap();
        assert!(matches!(words.try_lock(), Err(TryLockError::WouldBlock)));
        assert_eq!(format!("{guard:?}"), "[3, 2]");
    });
}

#[test]
fn a_panic_poisons_a_mutex_until_that_is_cleared() {
    apart(|| {
        let lock = Arc::new(Mutex::new(1));
        let held = lock.clone();
        let panics = thread::spawn(move || {
            let mut guard = held.lock().unwrap();
            *guard = 2;
            panic!("while holding the lock");
        });
        panics.join().unwrap_err();
        assert!(lock.is_poisoned());
        assert!(matches!(lock.try_lock(), Err(TryLockError::Poisoned(_))));
        let guard = lock.lock().unwrap_or_else(PoisonError::into_inner);
        assert_eq!(*guard, 2);
        drop(guard);
        lock.clear_poison();
        assert_eq!(lock.lock().map(|guard| *guard).unwrap(), 2);
    });
}

#[test]
fn a_panic_of_a_writer_poisons_and_one_of_a_reader_does_not() {
    apart(|| {
        let lock = RwLock::new(1);
        let panics_with = |write: bool| {
            thread::scope(|scope| {
                let panics = scope.spawn(|| {
                    let _guards =
                        if write { (None, lock.write().ok()) } else { (lock.read().ok(), None) };
                    panic!("while holding the lock");
                });
                panics.join().unwrap_err();
            });
            lock.is_poisoned()
        };
        assert!(!panics_with(false));
        assert!(panics_with(true));
        assert_eq!(*lock.read().unwrap_err().into_inner(), 1);
        assert!(matches!(lock.try_write(), Err(TryLockError::Poisoned(_))));
        lock.clear_poison();
        *lock.write().unwrap() += 1;
        assert!(lock.try_read().is_ok());
    });
}

#[test]
fn a_condvar_gives_the_poison_back() {
    apart(|| {
        let (lock, ready) = (Mutex::new(false), Condvar::new());
        thread::scope(|scope| {
            let waits =
                scope.spawn(|| ready.wait_while(lock.lock().unwrap(), |ready| !*ready).is_err());
            shared::waits::Gate::new().pass(); // Until it waits.
            let panics = scope.spawn(|| {
                let _guard = lock.lock().unwrap();
                ready.notify_all();
                panic!("while holding the lock");
            });
            panics.join().unwrap_err();
            assert!(waits.join().unwrap());
        });
    });
}

#[test]
fn a_sender_learns_that_nobody_receives_and_a_receiver_that_nobody_sends() {
    apart(|| {
        let (sender, receiver): (SyncSender<u8>, Receiver<u8>) = mpsc::sync_channel(1);
        assert_eq!(receiver.try_recv(), Err(TryRecvError::Empty));
        sender.try_send(1).unwrap();
        assert_eq!(sender.try_send(2), Err(TrySendError::Full(2)));
        drop(sender);
        assert_eq!(receiver.recv(), Ok(1));
        assert_eq!(receiver.recv(), Err(RecvError));
        let (sender, receiver): (Sender<u8>, Receiver<u8>) = mpsc::channel();
        drop(receiver);
        assert_eq!(sender.send(3), Err(SendError(3)));
    });
}

#[test]
fn a_sender_that_waits_for_room_is_told_when_the_receiver_goes() {
    apart(|| {
        for bound in [0, 1] {
            let (sender, receiver) = mpsc::sync_channel(bound);
            let sends =
                thread::spawn(move || (0..=bound).try_for_each(|number| sender.send(number)));
            shared::waits::Gate::new().pass(); // Until it waits.
            drop(receiver);
            assert_eq!(sends.join().unwrap(), Err(SendError(bound)));
        }
    });
}

#[test]
fn scoped_threads_borrow_and_nest() {
    apart(|| {
        let words = ["a".to_owned(), "b".to_owned()];
        let mut count = 0;
        let lengths = thread::scope(|scope| {
            scope.spawn(|| {
                scope.spawn(|| assert_eq!(words.len(), 2));
                count += 1;
            });
            let lengths: Vec<_> =
                words.iter().map(|word| scope.spawn(move || word.len())).collect();
            lengths.into_iter().map(|length| length.join().unwrap()).sum::<usize>()
        });
        assert_eq!((count, lengths), (1, 2));
        fn helper<'scope, 'env>(
            scope: &'scope thread::Scope<'scope, 'env>,
        ) -> thread::ScopedJoinHandle<'scope, u8> {
            scope.spawn(|| 4)
        }
        assert_eq!(thread::scope(|scope| helper(scope).join().unwrap()), 4);
    });
}

#[test]
fn a_scope_waits_for_its_threads_even_while_it_panics() {
    apart(|| {
        let ended = Mutex::new(false);
        let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            thread::scope(|scope| {
                scope.spawn(|| *ended.lock().unwrap() = true);
                panic!("in the scope");
            })
        }));
        let message: &str =
            caught.map(|()| "none").unwrap_or_else(|panic| panic.downcast_ref::<&str>().unwrap());
        assert_eq!(message, "in the scope");
        assert!(ended.into_inner().unwrap());
    });
}

#[test]
fn a_builder_names_its_thread() -> io::Result<()> {
    apart(|| {
        let named = thread::Builder::new().name("worker 1".to_owned()).stack_size(256 * 1024);
        let handle = named.spawn(|| thread::current().name().map(str::to_owned))?;
        assert_eq!(handle.thread().name(), Some("worker 1"));
        assert_ne!(handle.thread().id(), thread::current().id());
        assert_eq!(handle.join().unwrap().as_deref(), Some("worker 1"));
        Ok(())
    })
}

#[test]
fn an_unpark_that_came_before_counts_once() {
    apart(|| {
        thread::current().unpark();
        thread::current().unpark();
        thread::park();
        let start = std::time::Instant::now();
        thread::park_timeout(std::time::Duration::from_millis(5));
        assert!(start.elapsed() >= std::time::Duration::from_millis(5));
    });
}

#[test]
fn a_mutex_is_the_threads_it_should_be() {
    fn sent<T: Send>() {}
    fn shared<T: Sync>() {}
    sent::<Mutex<u8>>();
    shared::<Mutex<u8>>();
    shared::<Mutex<std::cell::Cell<u8>>>();
    shared::<RwLock<u8>>();
    shared::<Sender<u8>>();
    sent::<Receiver<u8>>();
    shared::<MutexGuard<'_, u8>>();
    shared::<thread::JoinHandle<u8>>();
    shared::<Condvar>();
}
