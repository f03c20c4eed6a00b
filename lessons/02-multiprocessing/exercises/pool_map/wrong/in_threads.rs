//! Its workers are threads.

use std::io;
use std::sync::Mutex;
use std::thread;

/// What a worker is to do with an item.
pub type Work = Box<dyn Fn(u64) -> Vec<u8> + Sync>;

/// Lets so many workers do `work` on the items, and returns the results in the items' order.
pub fn pool_map(workers: usize, items: &[u64], work: &Work) -> io::Result<Vec<Vec<u8>>> {
    let next = Mutex::new(items.iter().enumerate());
    let results = Mutex::new(vec![Vec::new(); items.len()]);
    let serve = || {
        loop {
            let Some((place, item)) = next.lock().unwrap().next() else { return };
            let result = work(*item);
            results.lock().unwrap()[place] = result;
        }
    };
    thread::scope(|scope| (0..workers).for_each(|_| drop(scope.spawn(serve))));
    Ok(results.into_inner().unwrap())
}
