//! The book-keeping behind `sync`.
