//! Keeps the lines in the relay, and has the one that is being sent in hand.

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

/// Passes on lines.
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
            while let Some(line) = self.lines.pop_front() {
                sink.send(&line).await;
            }
            let Some(piece) = source.read().await else { break };
            for byte in piece {
                match byte {
                    b'\n' => self.lines.push_back(std::mem::take(&mut self.begun)),
                    byte => self.begun.push(byte),
                }
            }
        }
        if !self.begun.is_empty() {
            sink.send(&self.begun).await;
            self.begun.clear();
        }
    }
}
