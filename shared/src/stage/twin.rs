//! The tracer that lets an unchanged Python program speak the event language.

/// What `python3` is told before the program's file: what starts the program, and the tracer. That
/// is a text of its own, since Python processes that are not forked from the first need it, too.
pub(super) const ARGUMENTS: [&str; 3] = [
    "-c",
    include_str!("twin.py"),
    concat!(
        include_str!("twin/spans.py"),
        include_str!("twin/threads.py"),
        include_str!("twin/processes.py"),
        include_str!("twin/tasks.py")
    ),
];
