//! Waits for the end of a channel whose sender it holds itself.

use tokio::sync::mpsc;
use tokio::task::JoinSet;

/// The outputs of all workers, which run at the same time.
pub async fn gather<W>(workers: Vec<W>) -> Vec<W::Output>
where
    W: Future + Send + 'static,
    W::Output: Send + 'static,
{
    let (sender, mut receiver) = mpsc::unbounded_channel();
    let mut tasks = JoinSet::new();
    for (place, worker) in workers.into_iter().enumerate() {
        let sender = sender.clone();
        tasks.spawn(async move { sender.send((place, worker.await)).is_ok() });
    }
    let mut outputs = Vec::new();
    while let Some(output) = receiver.recv().await {
        outputs.push(output);
    }
    outputs.sort_by_key(|(place, _)| *place);
    outputs.into_iter().map(|(_, output)| output).collect()
}
