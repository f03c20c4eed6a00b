//! The parent's ends of the pipes: who reads them, and what is heard.

use std::io::{self, PipeReader, PipeWriter, Read};
use std::os::unix::process::ExitStatusExt;
use std::process::{Child, Command, ExitStatus};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use rustix::process::{Pid, WaitId, WaitIdOptions, waitid};

use crate::lesson::End;
use crate::trace::Event;

/// What the parent hears from its child.
pub(super) enum Heard {
    Output(String),
    Event(Event),
    /// The child has ended; others of its group may still be there.
    Ended,
}

/// How much may wait to be heard: a child that floods is slowed down, not buffered.
const UNHEARD: usize = 1024;

/// A line of the trace pipe longer than this is not ours: a story of some hundred steps is shorter.
const LONGEST_LINE: usize = 1 << 20;

pub(super) struct Pipes {
    output: PipeReader,
    trace: PipeReader,
}

impl Pipes {
    /// Puts the child's ends into `command`. The writer returned is the lifeline: the child ends
    /// when it is closed, be it because this process was killed.
    pub(super) fn into(command: &mut Command) -> io::Result<(Pipes, PipeWriter)> {
        let (childs_lifeline, lifeline) = io::pipe()?;
        let (output, childs_output) = io::pipe()?;
        let (trace, childs_trace) = io::pipe()?;
        command.stdin(childs_lifeline).stdout(childs_output).stderr(childs_trace);
        Ok((Pipes { output, trace }, lifeline))
    }

    /// Starts three threads that listen; the channel ends when all that may be heard was.
    ///
    /// # Errors
    /// When the system starts no more threads.
    pub(super) fn listen(self, child: &Child) -> io::Result<Receiver<Heard>> {
        let (tell, heard) = sync_channel(UNHEARD);
        let Pipes { output, trace } = self;
        let leader = Pid::from_child(child);
        let (tell_output, tell_trace) = (tell.clone(), tell.clone());
        let thread = thread::Builder::new;
        thread().spawn(move || read_output(output, &tell_output))?;
        thread().spawn(move || read_trace(trace, &tell_trace))?;
        thread().spawn(move || {
            // Without reaping it, which only the owner of `child` may do.
            let until = WaitIdOptions::EXITED | WaitIdOptions::NOWAIT;
            while matches!(waitid(WaitId::Pid(leader), until), Err(rustix::io::Errno::INTR)) {}
            tell.send(Heard::Ended)
        })?;
        Ok(heard)
    }
}

fn read_output(mut pipe: PipeReader, tell: &SyncSender<Heard>) {
    let mut unread = Vec::new();
    let mut chunk = [0; 8192];
    while let Ok(length @ 1..) = pipe.read(&mut chunk) {
        unread.extend_from_slice(&chunk[..length]);
        if tell.send(Heard::Output(take_text(&mut unread))).is_err() {
            return;
        }
    }
    let _ = tell.send(Heard::Output(String::from_utf8_lossy(&unread).into_owned()));
}

/// Takes all but a character whose last bytes have not come yet.
fn take_text(bytes: &mut Vec<u8>) -> String {
    let whole = match std::str::from_utf8(bytes) {
        Err(error) if error.error_len().is_none() => error.valid_up_to(),
        _ => bytes.len(),
    };
    let rest = bytes.split_off(whole);
    String::from_utf8_lossy(&std::mem::replace(bytes, rest)).into_owned()
}

/// What is no event is passed on as output: the words of a loader that found no program, say.
fn read_trace(mut pipe: PipeReader, tell: &SyncSender<Heard>) {
    let mut unread = Vec::new();
    let mut chunk = [0; 8192];
    while let Ok(length @ 1..) = pipe.read(&mut chunk) {
        unread.extend_from_slice(&chunk[..length]);
        let whole = match unread.iter().rposition(|byte| *byte == b'\n') {
            Some(newline) => newline + 1,
            None if unread.len() > LONGEST_LINE => unread.len(),
            None => continue,
        };
        for line in unread[..whole].split_inclusive(|byte| *byte == b'\n') {
            let heard = serde_json::from_slice(line).map_or_else(
                |_| Heard::Output(String::from_utf8_lossy(line).into_owned()),
                Heard::Event,
            );
            if tell.send(heard).is_err() {
                return;
            }
        }
        unread.drain(..whole);
    }
}

/// How the child ended, in our words.
pub(super) fn end(status: ExitStatus) -> End {
    match (status.code(), status.signal()) {
        (Some(code), _) => End::Exited(code),
        (None, signal) => End::Signalled(name(signal.unwrap_or_default())),
    }
}

fn name(signal: i32) -> String {
    signal_hook::low_level::signal_name(signal)
        .map_or_else(|| format!("signal {signal}"), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::take_text;

    #[test]
    fn a_character_that_comes_in_two_chunks_stays_whole() {
        let (first, second) = "é".as_bytes().split_at(1);
        let mut bytes = [b"caf", first].concat();
        assert_eq!(take_text(&mut bytes), "caf");
        bytes.extend_from_slice(second);
        assert_eq!(take_text(&mut bytes), "é");
    }
}
