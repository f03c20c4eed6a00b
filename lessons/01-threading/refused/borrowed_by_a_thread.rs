//! Sound, as a person can see, and refused: the compiler does not know what `join` promises.

use std::thread;

fn main() {
    let book = vec!["ada", "grace"];
    let reader = thread::spawn(|| println!("{} names", book.len()));
    reader.join().expect("reading does not panic");
}
