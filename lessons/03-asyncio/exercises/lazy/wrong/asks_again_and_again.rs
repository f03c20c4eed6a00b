//! Polls in a loop until the pages are there, and lets nobody else go on meanwhile.

use std::pin::{Pin, pin};
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
    let (mut first, mut second) = (pin!(server.fetch(1)), pin!(server.fetch(2)));
    let begun = [begin(first.as_mut()), begin(second.as_mut())];
    server.show_spinner();
    let [mut one, mut other] = begun;
    while one.is_none() {
        one = begin(first.as_mut());
    }
    while other.is_none() {
        other = begin(second.as_mut());
    }
    [one.unwrap(), other.unwrap()]
}

fn begin(page: Pin<&mut impl Future<Output = String>>) -> Option<String> {
    match page.poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(page) => Some(page),
        Poll::Pending => None,
    }
}
