//! Runs one scene in a child process.
