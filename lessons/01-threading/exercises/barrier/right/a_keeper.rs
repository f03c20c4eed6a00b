//! A thread counts those who come, and answers all when the last one is there.

use super::sync::mpsc::{self, Sender};
use super::sync::thread;

#[derive(Debug)]
pub struct Barrier {
    comers: Sender<Sender<usize>>,
}

impl Barrier {
    pub fn new(threads: usize) -> Barrier {
        let (comers, came) = mpsc::channel::<Sender<usize>>();
        thread::spawn(move || {
            let mut waiting = Vec::new();
            for comer in came {
                waiting.push(comer);
                if waiting.len() == threads {
                    for (place, comer) in waiting.drain(..).enumerate() {
                        comer.send(place).unwrap();
                    }
                }
            }
        });
        Barrier { comers }
    }

    pub fn wait(&self) -> usize {
        let (sender, place) = mpsc::channel();
        self.comers.send(sender).unwrap();
        place.recv().unwrap()
    }
}
