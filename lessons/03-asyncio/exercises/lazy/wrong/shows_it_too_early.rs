//! Shows the spinner between the two.

use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;

/// A server that has pages, and the screen of who asks for them.
pub trait Server {
    /// A future of page `number`. Polled for the first time, it asks the server for it.
    fn fetch(&self, number: u32) -> impl Future<Output = String>;

    /// Shows that pages are on their way.
    fn show_spinner(&self);
}

/// Asks for pages 1 and 2, shows the spinner, and returns both.
pub async fn both_pages(server: &impl Server) -> [String; 2] {
    let mut first = pin!(server.fetch(1));
    let begun = poll_fn(|context| Poll::Ready(first.as_mut().poll(context))).await;
    server.show_spinner();
    let mut second = pin!(server.fetch(2));
    let second_begun = poll_fn(|context| Poll::Ready(second.as_mut().poll(context))).await;
    let first = match begun {
        Poll::Ready(page) => page,
        Poll::Pending => first.await,
    };
    let second = match second_begun {
        Poll::Ready(page) => page,
        Poll::Pending => second.await,
    };
    [first, second]
}
