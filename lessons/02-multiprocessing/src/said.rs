//! What processes say, in the order in which they say it.

use std::io::{self, Read, Write};

/// Lets processes speak, each by a byte of its own, and returns what was said when all who could
/// speak have ended. `start` starts them and waits for them.
///
/// # Errors
/// When there is no pipe, and what `start` returns.
pub fn in_order(start: impl FnOnce(&dyn Fn(u8)) -> nix::Result<()>) -> io::Result<Vec<u8>> {
    let (mut heard, said) = io::pipe()?;
    // A write of one byte is never torn, and fails only if nobody listens any more.
    start(&|word| _ = (&said).write_all(&[word]))?;
    // A pipe ends when nobody can write into it any more. The others that could have ended.
    drop(said);
    let mut words = Vec::new();
    heard.read_to_end(&mut words)?;
    Ok(words)
}
