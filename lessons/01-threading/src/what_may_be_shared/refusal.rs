//! The program that is refused.

/// Its text: a file that stands alone, so that a reader can give it to a compiler.
pub const PROGRAM: &str = include_str!("../../refused/borrowed_by_a_thread.rs");

/// What the compiler says to it.
pub const MESSAGE: &str = include_str!("../../refused/borrowed_by_a_thread.stderr");

/// Prints the message without its last lines, which only sum it up.
pub(super) fn print() {
    println!("$ rustc refused/borrowed_by_a_thread.rs");
    for line in MESSAGE.lines().take_while(|line| !line.starts_with("error: aborting")) {
        println!("{line}");
    }
}
