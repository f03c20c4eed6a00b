//! Keeps the beginning of a line in a variable, which goes with the future.

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
pub struct Relay {}

impl Relay {
    /// A relay that has not read anything.
    pub fn new() -> Relay {
        Relay::default()
    }

    /// Sends all lines of the source to the sink.
    pub async fn run(&mut self, source: &mut impl Source, sink: &mut impl Sink) {
        let mut buffer: Vec<u8> = Vec::new();
        loop {
            while let Some(length) = buffer.iter().position(|byte| *byte == b'\n') {
                sink.send(&buffer[..length]).await;
                buffer.drain(..=length);
            }
            match source.read().await {
                Some(piece) => buffer.extend(piece),
                None => break,
            }
        }
        if !buffer.is_empty() {
            sink.send(&buffer).await;
        }
    }
}
