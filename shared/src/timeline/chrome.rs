//! A timeline in Chrome's trace event format, which Perfetto and `chrome://tracing` open.

use serde_json::{Value, json};

use super::lines::word;
use super::{Lane, Piece, Timeline};

/// The JSON object format: complete events (`X`) in µs, and the names of processes and threads
/// (`M`).
///
/// Takes the timelines of several scenes, each with its name. Each process of each scene is a
/// process here, numbered from 1, since one that ran after another may have been given the same
/// id; each lane is a thread. Nothing is folded.
pub fn chrome(scenes: &[(&str, Timeline)]) -> Value {
    let mut events = Vec::new();
    let mut processes: Vec<(&str, &str, u32)> = Vec::new();
    let lanes = scenes.iter().flat_map(|(scene, timeline)| {
        let rust = timeline.lanes.iter().map(move |lane| (*scene, "Rust", lane));
        let python = timeline.python.iter().map(move |lane| (*scene, "Python", lane));
        rust.chain(python)
    });
    for (thread, (scene, language, lane)) in (1..).zip(lanes) {
        let key = (scene, language, lane.pid);
        let known = processes.iter().position(|process| *process == key);
        let process = 1 + known.unwrap_or(processes.len());
        if known.is_none() {
            processes.push(key);
            let label = format!("{scene}: {language}, process {}", lane.pid);
            events.push(name("process_name", process, 0, &label));
        }
        events.push(name("thread_name", process, thread, &lane.label));
        events.extend(lane.pieces.iter().map(|piece| complete(process, thread, lane, piece)));
    }
    json!({ "displayTimeUnit": "ms", "traceEvents": events })
}

fn name(what: &str, process: usize, thread: usize, name: &str) -> Value {
    json!({ "ph": "M", "name": what, "pid": process, "tid": thread, "args": { "name": name } })
}

fn complete(process: usize, thread: usize, lane: &Lane, piece: &Piece) -> Value {
    let name = match piece.label.as_str() {
        "" => word(piece.kind),
        label if label == lane.label => word(piece.kind),
        label => label,
    };
    json!({
        "ph": "X", "name": name, "cat": piece.kind, "pid": process, "tid": thread,
        "ts": microseconds(piece.from), "dur": microseconds(piece.to - piece.from),
    })
}

/// Exact up to 104 days, the 2^53 ns that a JSON number holds.
fn microseconds(nanoseconds: u64) -> f64 {
    nanoseconds as f64 / 1_000.0
}
