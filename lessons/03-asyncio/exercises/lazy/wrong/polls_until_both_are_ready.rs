//! Polls both until both are ready, also the one that was.

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
    let (mut first, mut second) = (pin!(server.fetch(1)), pin!(server.fetch(2)));
    let mut shown = false;
    poll_fn(|context| {
        let polled = (first.as_mut().poll(context), second.as_mut().poll(context));
        if !shown {
            server.show_spinner();
            shown = true;
        }
        match polled {
            (Poll::Ready(first), Poll::Ready(second)) => Poll::Ready([first, second]),
            _ => Poll::Pending,
        }
    })
    .await
}
