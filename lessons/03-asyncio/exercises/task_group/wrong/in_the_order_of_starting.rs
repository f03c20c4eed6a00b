//! Awaits the first task first, and learns of an error only when its turn comes.

use tokio::task::JoinHandle;

/// Runs all workers at the same time: their outputs, or the first error.
pub async fn group<W, T, E>(workers: Vec<W>) -> Result<Vec<T>, E>
where
    W: Future<Output = Result<T, E>> + Send + 'static,
    T: Send + 'static,
    E: Send + 'static,
{
    let mut tasks = Tasks(workers.into_iter().map(tokio::spawn).collect());
    let mut outputs = Vec::new();
    for place in 0..tasks.0.len() {
        match (&mut tasks.0[place]).await.expect("no worker panics") {
            Ok(output) => outputs.push(output),
            Err(error) => {
                for task in &mut tasks.0[place + 1..] {
                    task.abort();
                    let _ = task.await;
                }
                return Err(error);
            }
        }
    }
    Ok(outputs)
}

struct Tasks<T>(Vec<JoinHandle<T>>);

impl<T> Drop for Tasks<T> {
    fn drop(&mut self) {
        self.0.iter().for_each(JoinHandle::abort);
    }
}
