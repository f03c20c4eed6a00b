//! Asks to be polled again at once, as long as a page is missing.

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
    let (mut pages, mut shown) = ([None, None], false);
    poll_fn(|context| {
        if pages[0].is_none()
            && let Poll::Ready(page) = first.as_mut().poll(context)
        {
            pages[0] = Some(page);
        }
        if pages[1].is_none()
            && let Poll::Ready(page) = second.as_mut().poll(context)
        {
            pages[1] = Some(page);
        }
        if !shown {
            server.show_spinner();
            shown = true;
        }
        if pages.iter().all(Option::is_some) {
            return Poll::Ready(());
        }
        context.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
    pages.map(Option::unwrap)
}
