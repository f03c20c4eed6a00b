//! Tells a lesson.
