//! A thread that keeps the flag, and answers each call: who waits gets its answer later.

use super::sync::{Mutex, mpsc, thread};

enum Call {
    Set,
    Clear,
    Wait,
    IsSet,
}

#[derive(Debug)]
pub struct Event {
    server: Mutex<mpsc::Sender<(Call, mpsc::Sender<bool>)>>,
}

impl Event {
    pub fn new() -> Event {
        let (server, calls) = mpsc::channel();
        thread::spawn(move || serve(calls));
        Event { server: Mutex::new(server) }
    }

    pub fn set(&self) {
        self.call(Call::Set);
    }

    pub fn clear(&self) {
        self.call(Call::Clear);
    }

    pub fn wait(&self) {
        self.call(Call::Wait);
    }

    pub fn is_set(&self) -> bool {
        self.call(Call::IsSet)
    }

    fn call(&self, call: Call) -> bool {
        let (reply, answer) = mpsc::channel();
        self.server.lock().unwrap().send((call, reply)).unwrap();
        answer.recv().unwrap()
    }
}

fn serve(calls: mpsc::Receiver<(Call, mpsc::Sender<bool>)>) {
    let (mut is_set, mut waiting) = (false, Vec::<mpsc::Sender<bool>>::new());
    for (call, reply) in calls {
        match call {
            Call::Set => {
                is_set = true;
                waiting.drain(..).for_each(|waiting| _ = waiting.send(true));
            }
            Call::Clear => is_set = false,
            Call::Wait if !is_set => {
                waiting.push(reply);
                continue;
            }
            Call::Wait | Call::IsSet => {}
        }
        let _ = reply.send(is_set);
    }
}
