//! Where a scene's main future runs, and how often its tasks were polled there.

use shared::lesson::Observation;
use shared::timeline::Timeline;
use shared::trace::Kind;
use tokio::runtime::Builder;

/// Runs a future, and what it spawns, on tokio's event loop, in this thread alone: as `asyncio.run`.
///
/// # Panics
/// When there may be no more descriptors.
pub fn on_tokio<T>(main: impl Future<Output = T>) -> T {
    let runtime = Builder::new_current_thread().enable_all().build();
    runtime.expect("there are descriptors left").block_on(main)
}

/// How often each was polled whose lane begins with this label, as the trace shows.
pub fn polls(seen: &Observation, label: &str) -> Vec<usize> {
    let lanes = Timeline::of(&seen.trace).lanes;
    let lanes = lanes.iter().filter(|lane| lane.label.starts_with(label));
    let polls = |kind: Kind| kind == Kind::Work;
    lanes.map(|lane| lane.pieces.iter().filter(|piece| polls(piece.kind)).count()).collect()
}
