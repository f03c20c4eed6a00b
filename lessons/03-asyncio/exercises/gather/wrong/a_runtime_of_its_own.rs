//! Threads that wait for a worker each.

use tokio::runtime::Handle;
use tokio::task::spawn_blocking;

/// The outputs of all workers, which run at the same time.
pub async fn gather<W>(workers: Vec<W>) -> Vec<W::Output>
where
    W: Future + Send + 'static,
    W::Output: Send + 'static,
{
    let handle = Handle::current();
    let wait = |worker| {
        let handle = handle.clone();
        spawn_blocking(move || handle.block_on(worker))
    };
    let tasks: Vec<_> = workers.into_iter().map(wait).collect();
    let mut outputs = Vec::new();
    for task in tasks {
        outputs.push(task.await.expect("no worker panics"));
    }
    outputs
}
