//! A list of futures polled in turn, the spinner one of them.

use std::future::poll_fn;
use std::pin::Pin;
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
    let spinner = async {
        server.show_spinner();
        String::new()
    };
    let all: Vec<Pin<Box<dyn Future<Output = String> + '_>>> =
        vec![Box::pin(server.fetch(1)), Box::pin(server.fetch(2)), Box::pin(spinner)];
    let mut pages = join(all).await;
    pages.truncate(2);
    pages.try_into().expect("two are left")
}

async fn join<T>(mut all: Vec<Pin<Box<dyn Future<Output = T> + '_>>>) -> Vec<T> {
    let mut outputs: Vec<Option<T>> = all.iter().map(|_| None).collect();
    poll_fn(|context| {
        for (future, output) in all.iter_mut().zip(&mut outputs) {
            if output.is_none()
                && let Poll::Ready(ready) = future.as_mut().poll(context)
            {
                *output = Some(ready);
            }
        }
        if outputs.iter().all(Option::is_some) { Poll::Ready(()) } else { Poll::Pending }
    })
    .await;
    outputs.into_iter().flatten().collect()
}
