//! Tasks send what came of them. A guard aborts them all; then each handle is awaited.

use tokio::sync::mpsc;
use tokio::task::JoinHandle;

/// Runs all workers at the same time: their outputs, or the first error.
pub async fn group<W, T, E>(workers: Vec<W>) -> Result<Vec<T>, E>
where
    W: Future<Output = Result<T, E>> + Send + 'static,
    T: Send + 'static,
    E: Send + 'static,
{
    let (sender, mut ended) = mpsc::unbounded_channel();
    let start = |worker: W| {
        let sender = sender.clone();
        tokio::spawn(async move { sender.send(worker.await).is_ok() })
    };
    let mut tasks = Tasks(workers.into_iter().map(start).collect());
    drop(sender);
    let mut outputs = Vec::new();
    while let Some(end) = ended.recv().await {
        match end {
            Ok(output) => outputs.push(output),
            Err(error) => {
                tasks.abort();
                for task in &mut tasks.0 {
                    // Whether it was cancelled or had ended before: it is over.
                    let _ = task.await;
                }
                return Err(error);
            }
        }
    }
    Ok(outputs)
}

struct Tasks(Vec<JoinHandle<bool>>);

impl Tasks {
    fn abort(&self) {
        self.0.iter().for_each(JoinHandle::abort);
    }
}

impl Drop for Tasks {
    fn drop(&mut self) {
        self.abort();
    }
}
