//! Keeps all that it has read, and how many bytes of it were sent.

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
    read: Vec<u8>,
    sent: usize,
}

impl Relay {
    /// A relay that has not read anything.
    pub fn new() -> Relay {
        Relay::default()
    }

    /// Sends all lines of the source to the sink.
    pub async fn run(&mut self, source: &mut impl Source, sink: &mut impl Sink) {
        let mut ended = false;
        loop {
            let rest = &self.read[self.sent..];
            let line = rest.iter().position(|byte| *byte == b'\n');
            match line {
                Some(length) => {
                    sink.send(&rest[..length]).await;
                    self.sent += length + 1;
                }
                None if !ended => match source.read().await {
                    Some(piece) => self.read.extend(piece),
                    None => ended = true,
                },
                None if rest.is_empty() => return,
                None => {
                    sink.send(rest).await;
                    self.sent = self.read.len();
                }
            }
        }
    }
}
