//! Returns first what comes first.

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
    let (mut has, mut shown, mut pages) = ([false; 2], false, Vec::new());
    poll_fn(|context| {
        if !has[0]
            && let Poll::Ready(page) = first.as_mut().poll(context)
        {
            has[0] = true;
            pages.push(page);
        }
        if !has[1]
            && let Poll::Ready(page) = second.as_mut().poll(context)
        {
            has[1] = true;
            pages.push(page);
        }
        if !shown {
            server.show_spinner();
            shown = true;
        }
        if has == [true; 2] { Poll::Ready(()) } else { Poll::Pending }
    })
    .await;
    pages.try_into().unwrap()
}
