//! Keeps the beginning of a line, but not the rest of the piece in which it found the end of one.

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
    begun: Vec<u8>,
}

impl Relay {
    /// A relay that has not read anything.
    pub fn new() -> Relay {
        Relay::default()
    }

    /// Sends all lines of the source to the sink.
    pub async fn run(&mut self, source: &mut impl Source, sink: &mut impl Sink) {
        while let Some(piece) = source.read().await {
            for byte in piece {
                if byte == b'\n' {
                    sink.send(&self.begun).await;
                    self.begun.clear();
                } else {
                    self.begun.push(byte);
                }
            }
        }
        if !self.begun.is_empty() {
            sink.send(&self.begun).await;
            self.begun.clear();
        }
    }
}
