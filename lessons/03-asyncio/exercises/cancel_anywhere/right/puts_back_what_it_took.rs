//! Takes a line out, in a guard that puts it back if it is dropped before the line was sent.

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
    buffer: Vec<u8>,
}

/// A line that was taken out of a buffer.
struct Taken<'a> {
    buffer: &'a mut Vec<u8>,
    line: Vec<u8>,
    sent: bool,
}

impl<'a> Taken<'a> {
    /// Takes so many bytes off the front.
    fn from(buffer: &'a mut Vec<u8>, length: usize) -> Self {
        let line = buffer.drain(..length).collect();
        Taken { buffer, line, sent: false }
    }

    async fn send(mut self, sink: &mut impl Sink) {
        sink.send(self.line.strip_suffix(b"\n").unwrap_or(&self.line)).await;
        self.sent = true;
    }
}

impl Drop for Taken<'_> {
    fn drop(&mut self) {
        if !self.sent {
            self.buffer.splice(..0, self.line.drain(..));
        }
    }
}

impl Relay {
    /// A relay that has not read anything.
    pub fn new() -> Relay {
        Relay::default()
    }

    /// Sends all lines of the source to the sink.
    pub async fn run(&mut self, source: &mut impl Source, sink: &mut impl Sink) {
        loop {
            while let Some(at) = self.buffer.iter().position(|byte| *byte == b'\n') {
                Taken::from(&mut self.buffer, at + 1).send(sink).await;
            }
            match source.read().await {
                Some(piece) => self.buffer.extend(piece),
                None => break,
            }
        }
        if !self.buffer.is_empty() {
            let rest = self.buffer.len();
            Taken::from(&mut self.buffer, rest).send(sink).await;
        }
    }
}
