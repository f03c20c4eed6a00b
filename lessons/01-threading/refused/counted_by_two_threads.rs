//! A plain number, and two threads that add to it: only one at a time may borrow it to write.

use std::thread;

fn main() {
    let mut count = 0;
    let add_one = || count += 1;
    let add_another = || count += 1;
    thread::scope(|scope| {
        scope.spawn(add_one);
        scope.spawn(add_another);
    });
    println!("{count}");
}
