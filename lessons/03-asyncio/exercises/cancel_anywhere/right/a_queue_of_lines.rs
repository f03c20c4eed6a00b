//! Keeps whole lines in a queue, whose first leaves it when it was sent, and the beginning of the next.

use std::collections::VecDeque;

/// Where bytes come from.
pub trait Source {
    /// The next piece, of any length; `None` at the end, however often one asks. If its future is
    /// dropped before it is ready, nothing was taken: the next call has the same piece.
    fn read(&mut self) -> impl Future<Output = Option<Vec<u8>>>;
}

/// Where lines go.
pub trait Sink {
    /// Takes a line. If its future is dropped before it is ready, the line was not taken.
    fn send(&mut self, line: &[u8]) -> impl Future<Output = ()>;
}

/// Passes on lines, and may be interrupted.
#[derive(Default)]
pub struct Relay {
    lines: VecDeque<Vec<u8>>,
    begun: Vec<u8>,
}

impl Relay {
    /// A relay that has not read anything.
    pub fn new() -> Relay {
        Relay::default()
    }

    /// Sends all lines of the source to the sink.
    pub async fn run(&mut self, source: &mut impl Source, sink: &mut impl Sink) {
        loop {
            while let Some(line) = self.lines.front() {
                sink.send(line).await;
                self.lines.pop_front();
            }
            let Some(piece) = source.read().await else { break };
            self.add(&piece);
        }
        if !self.begun.is_empty() {
            sink.send(&self.begun).await;
            self.begun.clear();
        }
    }

    fn add(&mut self, piece: &[u8]) {
        let mut parts = piece.split(|byte| *byte == b'\n');
        self.begun.extend(parts.next().unwrap_or_default());
        for part in parts {
            let line = std::mem::replace(&mut self.begun, part.to_vec());
            self.lines.push_back(line);
        }
    }
}
