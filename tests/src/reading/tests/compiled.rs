//! The sources of the other tests are real: rustc compiles every one as an answer.

use std::env;
use std::ffi::OsString;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::Command;

use super::super::allowed::MODULES;
use super::{ordinary, sneaky};

/// Stands for the facade.
const FACADE: &str = "#![allow(warnings)]
    pub mod sync { pub use std::sync::*; pub mod thread { pub use std::thread::*; } }\n";

/// What an answer has beside it.
const BESIDE: &str =
    "pub use crate::sync; pub mod answer; pub mod check { pub fn expected() -> u64 { 1 } }";

/// Stands for a crate that can be reached.
const NIX: &str = "pub mod unistd { pub struct Pid; pub fn fork() -> i32 { 0 } }";

#[test]
fn every_source_of_these_tests_compiles_as_an_answer() {
    let folder = tempfile::tempdir().expect("a folder for the sources");
    let folder = folder.path();
    let sneaky = sneaky::SNEAKY.iter().flat_map(|(_, sources)| *sources);
    let ordinary = ordinary::ORDINARY.iter().copied();
    let mut cases = FACADE.to_owned();
    for (number, source) in sneaky.map(|(_, source)| *source).chain(ordinary).enumerate() {
        writeln!(cases, "mod case_{number} {{ {BESIDE} }}").expect("a String takes it");
        write(&folder.join(format!("case_{number}/answer.rs")), source);
        write(&folder.join(format!("case_{number}/answer/other.rs")), "");
    }
    write(&folder.join("stub.rs"), "");
    write(&folder.join("nix.rs"), NIX);
    write(&folder.join("cases.rs"), &cases);
    compile(folder, &["nix.rs"]);
    compile(folder, &["cases.rs", "--cfg", "test", "--extern", "nix=libnix.rmeta"]);
}

#[test]
fn what_is_listed_as_a_module_of_std_is_one() {
    let folder = tempfile::tempdir().expect("a folder for the source");
    // In braces, `self` imports a module, and neither a function nor a macro of that name.
    let import = |module| format!("pub use std::{module}::{{self as std_{module}}};\n");
    let imports: String = MODULES.split(' ').map(import).collect();
    write(&folder.path().join("modules.rs"), &imports);
    compile(folder.path(), &["modules.rs", "--allow", "deprecated"]);
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("it is in a folder")).expect("room");
    fs::write(path, text).expect("room");
}

#[track_caller]
fn compile(folder: &Path, arguments: &[&str]) {
    let rustc = env::var_os("RUSTC").unwrap_or(OsString::from("rustc"));
    let output = Command::new(rustc)
        .args(["--edition", "2024", "--crate-type", "lib", "--emit", "metadata"])
        .args(arguments)
        .current_dir(folder)
        .output()
        .expect("what has compiled this test is there");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
}
