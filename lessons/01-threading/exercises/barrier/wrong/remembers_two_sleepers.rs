//! Who waits leaves its name, for which there are two places: a third takes the place of the second.

use super::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use super::sync::thread::{self, Thread};
use super::sync::Mutex;

#[derive(Debug)]
pub struct Barrier {
    threads: usize,
    state: Mutex<State>,
    times: AtomicUsize,
}

#[derive(Debug, Default)]
struct State {
    came: usize,
    waiting: [Option<Thread>; 2],
}

impl Barrier {
    pub fn new(threads: usize) -> Barrier {
        Barrier { threads, state: Mutex::default(), times: AtomicUsize::new(0) }
    }

    pub fn wait(&self) -> usize {
        let mut state = self.state.lock().unwrap();
        let (place, time) = (state.came, self.times.load(SeqCst));
        state.came += 1;
        if state.came == self.threads {
            state.came = 0;
            self.times.fetch_add(1, SeqCst);
            state.waiting.iter_mut().filter_map(Option::take).for_each(|thread| thread.unpark());
            return place;
        }
        state.waiting[place.min(1)] = Some(thread::current());
        drop(state);
        while self.times.load(SeqCst) == time {
            thread::park();
        }
        place
    }
}
