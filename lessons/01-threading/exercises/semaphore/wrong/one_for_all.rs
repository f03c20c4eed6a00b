//! One count for all semaphores.

use std::marker::PhantomData;

use super::sync::{Condvar, Mutex};

static FREE: Mutex<usize> = Mutex::new(0);
static GIVEN_BACK: Condvar = Condvar::new();

#[derive(Debug)]
pub struct Semaphore {}

#[derive(Debug)]
pub struct Permit<'a>(PhantomData<&'a Semaphore>);

impl Semaphore {
    pub fn new(permits: usize) -> Semaphore {
        *FREE.lock().unwrap() = permits;
        Semaphore {}
    }

    pub fn acquire(&self) -> Permit<'_> {
        let free = FREE.lock().unwrap();
        *GIVEN_BACK.wait_while(free, |free| *free == 0).unwrap() -= 1;
        Permit(PhantomData)
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        *FREE.lock().unwrap() += 1;
        GIVEN_BACK.notify_one();
    }
}
