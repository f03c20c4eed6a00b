//! Lesson 1: threads.
