//! `cargo run -p lesson-01-threading`
fn main() {}
