//! Exercise 3.4 · Cancelled anywhere
//!
//! `run` reads pieces from the source until its end, and sends the sink each
//! line that is in them, without the `\n`, empty ones as well. Lines go across
//! pieces, and a piece may have several. A line is sent before more is read. If
//! the last one has no `\n`, it is a line too.
//!
//! The future of `run` may be dropped at any await, and `run` called again:
//! somebody has put a time limit on it, or waits for several things with
//! `select!`. No byte may be lost then, and no line be sent twice. What a call
//! needs to go on where the one before was dropped is up to you: the relay
//! stays. Look at what the source and the sink promise.
//!
//! In tokio `read` is such a source, and `read_exact` and `read_line` are not.
//! In Python `asyncio.wait_for` cancels what it waits for at any await, too.

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
    // Your fields.
}

impl Relay {
    /// A relay that has not read anything.
    pub fn new() -> Relay {
        Relay::default()
    }

    /// Sends all lines of the source to the sink.
    pub async fn run(&mut self, source: &mut impl Source, sink: &mut impl Sink) {
        let _ = (source, sink);
        todo!("read pieces, and send lines")
    }
}
