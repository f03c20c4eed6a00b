//! A thread that hands out the permits and takes them back: `drop` waits until it has.

use std::collections::VecDeque;

use super::sync::{Mutex, PoisonError, mpsc, thread};

enum Call {
    Take(mpsc::Sender<()>),
    GiveBack(mpsc::Sender<()>),
}

#[derive(Debug)]
pub struct Semaphore {
    server: Mutex<mpsc::Sender<Call>>,
}

#[derive(Debug)]
pub struct Permit<'a>(&'a Semaphore);

impl Semaphore {
    pub fn new(permits: usize) -> Semaphore {
        let (server, calls) = mpsc::channel();
        thread::spawn(move || serve(permits, calls));
        Semaphore { server: Mutex::new(server) }
    }

    pub fn acquire(&self) -> Permit<'_> {
        self.call(Call::Take);
        Permit(self)
    }

    fn call(&self, call: fn(mpsc::Sender<()>) -> Call) {
        let (reply, answer) = mpsc::channel();
        let server = self.server.lock().unwrap_or_else(PoisonError::into_inner);
        server.send(call(reply)).unwrap();
        drop(server);
        answer.recv().unwrap();
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        self.0.call(Call::GiveBack);
    }
}

fn serve(mut free: usize, calls: mpsc::Receiver<Call>) {
    let mut line = VecDeque::new();
    for call in calls {
        match call {
            Call::Take(reply) => line.push_back(reply),
            Call::GiveBack(reply) => {
                free += 1;
                let _ = reply.send(());
            }
        }
        while free > 0
            && let Some(next) = line.pop_front()
        {
            free -= usize::from(next.send(()).is_ok());
        }
    }
}
