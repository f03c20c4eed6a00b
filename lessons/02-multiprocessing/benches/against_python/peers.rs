//! The programs to measure against.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;

/// Where the peers are, and the one that was compiled.
pub struct Peers {
    sources: PathBuf,
    built: TempDir,
}

impl Peers {
    /// Compiles the C program.
    ///
    /// # Panics
    /// When there is no `cc`.
    pub fn build() -> Peers {
        let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/peers");
        let built = tempfile::tempdir().expect("there is room for a folder");
        let floor = built.path().join("floor");
        let source = sources.join("client/floor.c");
        let mut cc = Command::new("cc");
        cc.args(["-O2", "-pthread", "-o"]).arg(&floor).arg(source);
        assert!(cc.status().expect("this needs a C compiler, `cc`").success());
        Peers { sources, built }
    }

    /// What a Python program of `bench/` found.
    ///
    /// # Panics
    /// When there is no `python3`, or it fails.
    pub fn python(&self, program: &str, arguments: &[&str]) -> Value {
        let mut python = Command::new("python3");
        python.arg(self.sources.join("bench").join(program)).args(arguments);
        result(&mut python)["result"].take()
    }

    /// What the C program found.
    ///
    /// # Panics
    /// When it fails.
    pub fn floor(&self) -> Value {
        result(&mut Command::new(self.built.path().join("floor")))
    }
}

/// The median of a measure, as the peers print it.
pub fn median(result: &Value, name: &str) -> f64 {
    result[name]["med"].as_f64().unwrap_or_else(|| panic!("{name} is not in {result}"))
}

fn result(command: &mut Command) -> Value {
    let output = command.env_remove("PYTHONUNBUFFERED").output();
    let output = output.expect("this needs python3");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("a peer prints one line of JSON")
}
