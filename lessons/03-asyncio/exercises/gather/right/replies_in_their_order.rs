//! Each task sends its output to a channel of its own; the set ends the tasks if it is dropped.

use tokio::sync::oneshot;
use tokio::task::JoinSet;

/// The outputs of all workers, which run at the same time.
pub async fn gather<W>(workers: Vec<W>) -> Vec<W::Output>
where
    W: Future + Send + 'static,
    W::Output: Send + 'static,
{
    let (mut tasks, mut replies) = (JoinSet::new(), Vec::new());
    for worker in workers {
        let (sender, receiver) = oneshot::channel();
        replies.push(receiver);
        tasks.spawn(async move { sender.send(worker.await).is_ok() });
    }
    let mut outputs = Vec::new();
    for reply in replies {
        outputs.push(reply.await.expect("no worker panics"));
    }
    outputs
}
