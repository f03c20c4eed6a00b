//! Tasks of their own, and a guard for each that ends it.

use tokio::task::JoinHandle;

struct Guard<T>(JoinHandle<T>);

impl<T> Drop for Guard<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// The outputs of all workers, which run at the same time.
pub async fn gather<W>(workers: Vec<W>) -> Vec<W::Output>
where
    W: Future + Send + 'static,
    W::Output: Send + 'static,
{
    let mut tasks: Vec<_> = workers.into_iter().map(|worker| Guard(tokio::spawn(worker))).collect();
    let mut outputs = Vec::new();
    for Guard(task) in &mut tasks {
        outputs.push(task.await.expect("no worker panics"));
    }
    outputs
}
