//! A thread that keeps the flag: who sets or clears it asks for it as well, and so knows that it
//! is done.

use super::sync::{Mutex, mpsc, thread};

enum Call {
    Set,
    Clear,
    Wait(mpsc::Sender<()>),
    IsSet(mpsc::Sender<bool>),
}

#[derive(Debug)]
pub struct Event {
    server: Mutex<mpsc::Sender<Call>>,
}

impl Event {
    pub fn new() -> Event {
        let (server, calls) = mpsc::channel();
        thread::spawn(move || serve(calls));
        Event { server: Mutex::new(server) }
    }

    pub fn set(&self) {
        self.call(Call::Set);
        self.is_set();
    }

    pub fn clear(&self) {
        self.call(Call::Clear);
        self.is_set();
    }

    pub fn wait(&self) {
        let (reply, answer) = mpsc::channel();
        self.call(Call::Wait(reply));
        answer.recv().unwrap();
    }

    pub fn is_set(&self) -> bool {
        let (reply, answer) = mpsc::channel();
        self.call(Call::IsSet(reply));
        answer.recv().unwrap()
    }

    fn call(&self, call: Call) {
        self.server.lock().unwrap().send(call).unwrap();
    }
}

fn serve(calls: mpsc::Receiver<Call>) {
    let (mut is_set, mut waiting) = (false, Vec::<mpsc::Sender<()>>::new());
    for call in calls {
        match call {
            Call::Set => {
                is_set = true;
                waiting.drain(..).for_each(|waiting| _ = waiting.send(()));
            }
            Call::Clear => is_set = false,
            Call::Wait(reply) if is_set => _ = reply.send(()),
            Call::Wait(reply) => waiting.push(reply),
            Call::IsSet(reply) => _ = reply.send(is_set),
        }
    }
}
