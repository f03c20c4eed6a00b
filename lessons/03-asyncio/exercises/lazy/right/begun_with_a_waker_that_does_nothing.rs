//! Begins each with a waker that wakes nobody: `await` polls again, with the right one.

use std::pin::Pin;
use std::task::{Context, Poll, Waker};

/// A server that has pages, and the screen of who asks for them.
pub trait Server {
    /// A future of page `number`. Polled for the first time, it asks the server for it.
    fn fetch(&self, number: u32) -> impl Future<Output = String>;

    /// Shows that pages are on their way.
    fn show_spinner(&self);
}

/// Asks for pages 1 and 2, shows the spinner, and returns both.
pub async fn both_pages(server: &impl Server) -> [String; 2] {
    let (mut first, mut second) = (Box::pin(server.fetch(1)), Box::pin(server.fetch(2)));
    let begun = [begin(first.as_mut()), begin(second.as_mut())];
    server.show_spinner();
    let [one, other] = begun;
    let one = match one {
        Some(page) => page,
        None => first.await,
    };
    let other = match other {
        Some(page) => page,
        None => second.await,
    };
    [one, other]
}

fn begin(page: Pin<&mut impl Future<Output = String>>) -> Option<String> {
    match page.poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(page) => Some(page),
        Poll::Pending => None,
    }
}
