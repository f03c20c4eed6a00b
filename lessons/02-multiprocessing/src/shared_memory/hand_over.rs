//! How long it takes to hand 256 MiB to another process.

use std::io::{self, PipeReader, PipeWriter, Read, Write};
use std::sync::atomic::Ordering::Relaxed;
use std::time::Instant;

use nix::errno::Errno;
use serde::{Deserialize, Serialize};

use super::mapping::Mapping;
use crate::process::Process;

/// How much is handed over.
pub const MIB: usize = 256;

const WORDS: usize = (MIB << 20) / size_of::<u64>();

/// How often each way is tried: the fastest counts. The first time, the memory is new to the child.
pub const ROUNDS: usize = 5;

/// The child looks at one word of each page of 4 KiB: to add up all would take longer than to hand
/// them over.
const EACH_PAGE: usize = 4096 / size_of::<u64>();

/// How long it takes from the moment when all of it stands in the parent's memory until the child
/// has it, and has looked at each page, in milliseconds.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Millis {
    /// Written into a pipe by the one, and read from it into memory of its own by the other.
    pub through_a_pipe: f64,
    /// In memory that both have.
    pub in_shared_memory: f64,
}

/// Measures both ways.
///
/// # Errors
/// When there is no memory, or there may be no more processes.
pub fn hand_over() -> nix::Result<Millis> {
    Ok(Millis { through_a_pipe: through_a_pipe()?, in_shared_memory: in_shared_memory()? })
}

fn through_a_pipe() -> nix::Result<f64> {
    let bytes: Vec<u8> = (0..WORDS as u64).flat_map(u64::to_ne_bytes).collect();
    let mut own = Vec::new();
    timed(
        |pipe| pipe.write_all(&bytes),
        |pipe| {
            own.resize(bytes.len(), 0);
            pipe.read_exact(&mut own)?;
            let (words, _) = own.as_chunks();
            Ok(words.iter().step_by(EACH_PAGE).map(|word| u64::from_ne_bytes(*word)).sum())
        },
    )
}

fn in_shared_memory() -> nix::Result<f64> {
    let shared = Mapping::of_words(WORDS)?;
    for (word, number) in shared.iter().zip(0..) {
        word.store(number, Relaxed);
    }
    timed(
        |pipe| pipe.write_all(&[1]),
        |pipe| {
            pipe.read_exact(&mut [0])?;
            Ok(shared.iter().step_by(EACH_PAGE).map(|word| word.load(Relaxed)).sum())
        },
    )
}

/// The fastest of [`ROUNDS`], in milliseconds: this process gives, a child takes and says the sum.
fn timed(
    give: impl Fn(&mut PipeWriter) -> io::Result<()>,
    mut take: impl FnMut(&mut PipeReader) -> io::Result<u64>,
) -> nix::Result<f64> {
    let (mut taken, mut given) = pipe()?;
    let (mut answers, mut answer) = pipe()?;
    let child = Process::start("child", || {
        let done = (0..ROUNDS).try_for_each(|_| {
            let sum = take(&mut taken)?;
            answer.write_all(&sum.to_ne_bytes())
        });
        u8::from(done.is_err())
    })?;
    let round = |_| {
        let start = Instant::now();
        give(&mut given)?;
        let mut sum = [0; size_of::<u64>()];
        answers.read_exact(&mut sum)?;
        let expected: u64 = (0..WORDS as u64).step_by(EACH_PAGE).sum();
        assert_eq!(u64::from_ne_bytes(sum), expected, "all of it came over");
        Ok(start.elapsed().as_secs_f64() * 1e3)
    };
    let times: io::Result<Vec<f64>> = (0..ROUNDS).map(round).collect();
    child.join()?;
    let times = times.map_err(|_| Errno::EPIPE)?;
    Ok(times.into_iter().fold(f64::INFINITY, f64::min))
}

fn pipe() -> nix::Result<(PipeReader, PipeWriter)> {
    let (reader, writer) = nix::unistd::pipe()?;
    Ok((reader.into(), writer.into()))
}
