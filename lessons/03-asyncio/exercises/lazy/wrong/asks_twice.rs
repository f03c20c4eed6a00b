//! Polls one future to begin, drops it, and awaits another one: what was begun is gone.

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
    for number in [1, 2] {
        let mut page = pin!(server.fetch(number));
        poll_fn(|context| {
            let _ = page.as_mut().poll(context);
            Poll::Ready(())
        })
        .await;
    }
    server.show_spinner();
    [server.fetch(1).await, server.fetch(2).await]
}
