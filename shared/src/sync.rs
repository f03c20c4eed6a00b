//! std's locks, channels and threads.
