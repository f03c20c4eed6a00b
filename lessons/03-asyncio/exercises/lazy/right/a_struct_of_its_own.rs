//! A future written out: what an `async fn` is turned into, but with two things that go on.

use std::pin::Pin;
use std::task::{Context, Poll};

/// A server that has pages, and the screen of who asks for them.
pub trait Server {
    /// A future of page `number`. Polled for the first time, it asks the server for it.
    fn fetch(&self, number: u32) -> impl Future<Output = String>;

    /// Shows that pages are on their way.
    fn show_spinner(&self);
}

/// Asks for pages 1 and 2, shows the spinner, and returns both.
pub async fn both_pages(server: &impl Server) -> [String; 2] {
    let slots = [1, 2].map(|number| Slot::Waits(Box::pin(server.fetch(number))));
    let pages = BothPages { slots, after_the_first: Some(|| server.show_spinner()) }.await;
    pages.try_into().expect("there is a page for each slot")
}

enum Slot<F> {
    Waits(Pin<Box<F>>),
    Has(Option<String>),
}

struct BothPages<F, S> {
    slots: [Slot<F>; 2],
    after_the_first: Option<S>,
}

impl<F: Future<Output = String>, S: FnOnce() + Unpin> Future for BothPages<F, S> {
    type Output = Vec<String>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Vec<String>> {
        let mut waits = false;
        for slot in &mut self.slots {
            if let Slot::Waits(page) = slot {
                match page.as_mut().poll(context) {
                    Poll::Ready(page) => *slot = Slot::Has(Some(page)),
                    Poll::Pending => waits = true,
                }
            }
        }
        if let Some(show_spinner) = self.after_the_first.take() {
            show_spinner();
        }
        if waits {
            return Poll::Pending;
        }
        let pages = self.slots.iter_mut().map(|slot| match slot {
            Slot::Has(page) => page.take().expect("taken once"),
            Slot::Waits(_) => unreachable!("none waits"),
        });
        Poll::Ready(pages.collect())
    }
}
