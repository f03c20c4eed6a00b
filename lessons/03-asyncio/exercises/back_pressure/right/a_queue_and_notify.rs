//! A queue of its own, and a notice whenever something was put in or stored.

use std::collections::VecDeque;
use std::sync::Mutex;

use tokio::join;
use tokio::sync::Notify;

/// Where items come from.
pub trait Source {
    /// The next item; `None` at the end.
    fn next(&mut self) -> impl Future<Output = Option<u64>> + Send;
}

/// Where items are stored.
pub trait Sink {
    /// Ready when the item is stored.
    fn store(&mut self, item: u64) -> impl Future<Output = ()> + Send;
}

/// Brings all items of the source to the sink, at most `bound` on their way.
pub async fn pump<I, O>(bound: usize, mut source: I, mut sink: O)
where
    I: Source + Send + 'static,
    O: Sink + Send + 'static,
{
    // What was taken and not stored, the one that the sink is busy with in front.
    let (queue, ended) = (Mutex::new(VecDeque::new()), Mutex::new(false));
    let (room, more) = (Notify::new(), Notify::new());
    let reads = async {
        loop {
            while queue.lock().expect("nobody panics").len() == bound {
                room.notified().await;
            }
            let Some(item) = source.next().await else { break };
            queue.lock().expect("nobody panics").push_back(item);
            more.notify_one();
        }
        *ended.lock().expect("nobody panics") = true;
        more.notify_one();
    };
    let writes = async {
        loop {
            let first = queue.lock().expect("nobody panics").front().copied();
            match first {
                Some(item) => {
                    sink.store(item).await;
                    queue.lock().expect("nobody panics").pop_front();
                    room.notify_one();
                }
                None if *ended.lock().expect("nobody panics") => break,
                None => more.notified().await,
            }
        }
    };
    join!(reads, writes);
}
