//! `cargo run -p book`

use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use book::lessons::{scene, scenes};
use book::preprocessor::Lessons;
use book::{build, open, record};
use clap::{Parser, Subcommand};
use mdbook_preprocessor::{Preprocessor, parse_input};

/// Builds the book and opens it.
#[derive(Parser)]
#[command(name = "book")]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    /// Only build it
    #[arg(long)]
    no_open: bool,
    /// The folder for the pages [default: book/book]
    #[arg(long, value_name = "FOLDER")]
    to: Option<PathBuf>,
}

#[derive(Subcommand)]
enum Command {
    /// What mdBook itself calls: the book comes in as JSON and goes out with the lessons' pages
    Preprocess {
        /// `supports` and the name of a renderer; every renderer is
        ask: Vec<String>,
    },
    /// Runs scenes anew and keeps their pictures; without a name, all
    Record {
        /// As in `two_threads`
        scenes: Vec<String>,
    },
}

fn main() -> ExitCode {
    match obey(Cli::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("The book is not done: {error:#}.");
            ExitCode::FAILURE
        }
    }
}

fn obey(cli: Cli) -> Result<()> {
    match cli.command {
        None => {
            let to = cli.to.unwrap_or_else(|| build::folder().join("book"));
            let page = build::build(build::folder(), &to)?;
            println!("{}", page.display());
            if cli.no_open { Ok(()) } else { open::open(&page) }
        }
        Some(Command::Preprocess { ask }) => {
            if ask.is_empty() {
                preprocess()
            } else {
                Ok(())
            }
        }
        Some(Command::Record { scenes: names }) if names.is_empty() => {
            record::record(build::folder(), scenes())
        }
        Some(Command::Record { scenes: names }) => {
            let named = names.iter().map(|name| scene(name)).collect::<Result<Vec<_>>>()?;
            record::record(build::folder(), named.into_iter())
        }
    }
}

fn preprocess() -> Result<()> {
    let (context, book) = parse_input(io::stdin())?;
    serde_json::to_writer(io::stdout(), &Lessons.run(&context, book)?)?;
    Ok(())
}
