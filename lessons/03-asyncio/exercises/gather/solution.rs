//! A set of tasks, each of which brings its place along. A set that is dropped ends its tasks.

use tokio::task::JoinSet;

/// The outputs of all workers, which run at the same time.
pub async fn gather<W>(workers: Vec<W>) -> Vec<W::Output>
where
    W: Future + Send + 'static,
    W::Output: Send + 'static,
{
    let mut outputs: Vec<Option<W::Output>> = workers.iter().map(|_| None).collect();
    let mut tasks = JoinSet::new();
    for (place, worker) in workers.into_iter().enumerate() {
        tasks.spawn(async move { (place, worker.await) });
    }
    while let Some(ended) = tasks.join_next().await {
        let (place, output) = ended.expect("no worker panics");
        outputs[place] = Some(output);
    }
    outputs.into_iter().map(|output| output.expect("all have ended")).collect()
}
