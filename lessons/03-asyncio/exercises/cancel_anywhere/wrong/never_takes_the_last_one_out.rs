//! Leaves the last line in its buffer, and sends it again when it is called again.

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
    buffer: Vec<u8>,
}

impl Relay {
    /// A relay that has not read anything.
    pub fn new() -> Relay {
        Relay::default()
    }

    /// Sends all lines of the source to the sink.
    pub async fn run(&mut self, source: &mut impl Source, sink: &mut impl Sink) {
        loop {
            while let Some(length) = self.buffer.iter().position(|byte| *byte == b'\n') {
                sink.send(&self.buffer[..length]).await;
                self.buffer.drain(..=length);
            }
            match source.read().await {
                Some(piece) => self.buffer.extend(piece),
                None => break,
            }
        }
        if !self.buffer.is_empty() {
            sink.send(&self.buffer).await;
        }
    }
}
