//! A quick writer, a slow reader, and a pipe between them that is full.

use std::io::{self, Read, Write};
use std::os::fd::AsRawFd;
use std::sync::atomic::Ordering::Relaxed;
use std::thread::sleep;
use std::time::Duration;

use nix::unistd::close;
use serde::{Deserialize, Serialize};
use tracing::info_span;

use crate::process::Process;
use crate::shared_memory::mapping::Mapping;

/// How many bytes find room in a pipe, where nobody has asked for another size: on Linux.
pub const ROOM: u64 = 65_536;

const CHUNK: usize = 16_384;
const CHUNKS: u64 = 16;

/// What lay in the pipe.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Full {
    /// Bytes that went through it.
    pub bytes: u64,
    /// The most that lay in it.
    pub most: u64,
}

/// A child writes as fast as it may; this process takes 10 ms over each chunk.
///
/// # Errors
/// When there may be no more pipes, memory or processes.
pub fn full() -> io::Result<Full> {
    let written = Mapping::of_words(1)?;
    let (mut pipe, end) = io::pipe()?;
    let reader = pipe.as_raw_fd();
    let child = Process::start("writer", || {
        // Or else it could still read what it writes itself, and would wait for room for ever if
        // its parent were gone.
        let _ = close(reader);
        let mut end = &end;
        for chunk in 1..=CHUNKS {
            let wait = info_span!("wait", on = "room in the pipe").entered();
            let sent = end.write_all(&[0; CHUNK]);
            drop(wait);
            if sent.is_err() {
                return 1;
            }
            written[0].store(chunk * CHUNK as u64, Relaxed);
        }
        0
    })?;
    drop(end);
    let (mut most, mut bytes, mut chunk) = (0, 0, [0; CHUNK]);
    loop {
        // What was written may be counted a moment later, and never a moment too soon.
        most = most.max(written[0].load(Relaxed).saturating_sub(bytes));
        match pipe.read(&mut chunk)? {
            0 => break,
            read => bytes += read as u64,
        }
        let _sleep = info_span!("sleep").entered();
        sleep(Duration::from_millis(10));
    }
    child.join()?;
    Ok(Full { bytes, most })
}
