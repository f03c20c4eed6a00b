//! A heartbeat, and what became of it while another task ran.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};
use tokio::task::AbortHandle;
use tokio::time::sleep;
use tracing::{Instrument, info_span};

/// When it beat.
pub type Beats = Arc<Mutex<Vec<Instant>>>;

/// For how long it beats alone, before and after.
const ALONE: Duration = Duration::from_millis(50);

/// What became of a heartbeat beside another task. Times are in ms.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub struct Pulse {
    /// How long the other task took.
    pub took: f64,
    /// The longest time from one beat to the next.
    pub worst: f64,
    /// How often it beat before the other task was done.
    pub beats: usize,
}

/// A heartbeat that goes on until this is dropped.
pub struct Heart {
    beats: Beats,
    task: AbortHandle,
}

impl Heart {
    /// Starts it as a task.
    ///
    /// # Panics
    /// Where tokio does not run.
    pub fn start<F>(heartbeat: impl FnOnce(Beats) -> F) -> Heart
    where
        F: Future<Output = ()> + Send + 'static,
    {
        let beats = Beats::default();
        let lane = info_span!("lane", lane = "heartbeat");
        let task = tokio::spawn(heartbeat(beats.clone()).instrument(lane)).abort_handle();
        Heart { beats, task }
    }

    /// Runs a job as a task of this name beside it, and says how that went.
    ///
    /// # Panics
    /// When the job does.
    pub async fn beside<J>(&self, name: &'static str, job: J) -> Pulse
    where
        J: Future + Send + 'static,
        J::Output: Send,
    {
        sleep(ALONE).await;
        let timed = async {
            let start = Instant::now();
            job.await;
            (start, Instant::now())
        };
        let lane = info_span!("lane", lane = name);
        let times = tokio::spawn(timed.instrument(lane)).await;
        sleep(ALONE).await;
        let pulse = self.pulse(times.expect("the job does not panic"));
        println!("Computing {name}: worst gap {:.0} ms", pulse.worst);
        pulse
    }

    fn pulse(&self, (start, end): (Instant, Instant)) -> Pulse {
        let beats = self.beats.lock().expect("a heartbeat does not panic");
        let since = beats.windows(2).filter(|beats| beats[1] > start);
        let worst = since.map(|beats| beats[1] - beats[0]).max();
        let meanwhile = beats.iter().filter(|beat| (start..end).contains(beat)).count();
        Pulse { took: ms(end - start), worst: ms(worst.unwrap_or_default()), beats: meanwhile }
    }
}

impl Drop for Heart {
    fn drop(&mut self) {
        self.task.abort();
    }
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}
