//! A state that says what is to be awaited next, changed only behind an await.

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
    next: Next,
    buffer: Vec<u8>,
}

#[derive(Default)]
enum Next {
    #[default]
    Read,
    /// A line, which is no longer in the buffer.
    Send(Vec<u8>),
}

impl Relay {
    /// A relay that has not read anything.
    pub fn new() -> Relay {
        Relay::default()
    }

    /// Sends all lines of the source to the sink.
    pub async fn run(&mut self, source: &mut impl Source, sink: &mut impl Sink) {
        loop {
            match &self.next {
                Next::Send(line) => {
                    sink.send(line).await;
                    self.next = self.line();
                }
                Next::Read => {
                    let piece = source.read().await;
                    let ended = piece.is_none();
                    self.buffer.extend(piece.unwrap_or_default());
                    self.next = self.line();
                    match &self.next {
                        Next::Read if ended && self.buffer.is_empty() => return,
                        Next::Read if ended => self.next = Next::Send(self.buffer.split_off(0)),
                        _ => {}
                    }
                }
            }
        }
    }

    /// Takes a line out of the buffer, if there is a whole one.
    fn line(&mut self) -> Next {
        let Some(length) = self.buffer.iter().position(|byte| *byte == b'\n') else {
            return Next::Read;
        };
        let mut line: Vec<u8> = self.buffer.drain(..=length).collect();
        line.pop();
        Next::Send(line)
    }
}
