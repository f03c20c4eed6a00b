//! What may be shared between threads, and the three things that the compiler asks about it.

pub mod book;
pub mod refusal;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde::{Deserialize, Serialize};
use shared::excerpt;
use shared::lesson::{Choice, Observation, Question, Reveal, Scene, found};
use shared::sync::thread;
use tracing::info_span;

use self::book::{Book, Seen, read, sign};

// ANCHOR: code
/// Who owns the book? The thread, until whoever joins it gets it back.
pub fn give(mut book: Book) -> Book {
    let signer = thread::spawn(move || {
        sign(&mut book, "grace");
        book
    });
    signer.join().expect("signing does not panic")
}

/// How long does it live? Longer than the threads: the scope waits.
pub fn lend(book: &Book) -> [Seen; 2] {
    thread::scope(|scope| {
        let mary = scope.spawn(|| read(book, "mary"));
        let joan = scope.spawn(|| read(book, "joan"));
        [mary.join(), joan.join()].map(|seen| seen.expect("nobody panics"))
    })
}

/// Who may write? Each of its owners, while it holds the lock.
pub fn share(book: &Arc<Mutex<Book>>) {
    let signers = ["edith", "radia"].map(|name| {
        let book = Arc::clone(book);
        thread::spawn(move || {
            let mut book = book.lock().expect("nobody panics");
            sign(&mut book, name);
        })
    });
    for signer in signers {
        signer.join().expect("signing does not panic");
    }
}
// ANCHOR_END: code

/// What became of one book in three ways.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct Shared {
    /// The names after the book was given to a thread and handed back.
    pub given: Vec<String>,
    /// What each of the two borrowers saw.
    pub lent: [Seen; 2],
    /// How many names stood in it when two more threads had signed.
    pub signed: usize,
    /// How many owned it then.
    pub owners: usize,
}

/// Sends one book all three ways.
pub fn all_three_ways() -> Shared {
    let book = give(vec!["ada"]);
    let given = book.iter().map(ToString::to_string).collect();
    let lent = lend(&book);
    let book = Arc::new(Mutex::new(book));
    share(&book);
    let signed = book.lock().expect("nobody panics").len();
    Shared { given, lent, signed, owners: Arc::strong_count(&book) }
}

fn reveal(seen: &Observation) -> Reveal {
    Reveal::of(1, seen, |Shared { given, lent: [mary, joan], signed, owners }: Shared| {
        let copies = if mary.1 == joan.1 { "the same one, nothing was copied" } else { "copies" };
        vec![
            format!(
                "Given with `move`, main had no book at all until `join` handed it back, with {} \
                 names in it: {}.",
                given.len(),
                given.join(", ")
            ),
            format!(
                "Lent in a scope, two threads read {} and {} names: {copies}. That is safe \
                 because nobody can write meanwhile.",
                mary.0, joan.0
            ),
            format!(
                "Shared by `Arc`, two more threads signed: {signed} names. Each had counted as an \
                 owner; when they had ended, {owners} was left, main."
            ),
        ]
    })
}

/// What this file tells.
pub const SCENE: Scene = Scene {
    name: "what_may_be_shared",
    title: "What may be shared",
    story: "\
In Python every object is everybody's, and lives as long as somebody knows it. Rust asks before a \
thread may touch a value: who owns it, how long does it live, who may write? Here main lends its \
guest book to a thread, and waits for the thread:

    let book = vec![\"ada\", \"grace\"];
    let reader = thread::spawn(|| println!(\"{} names\", book.len()));
    reader.join().expect(\"reading does not panic\");

Below are three programs that answer one of the questions each. `sign` adds a name and `read` \
counts them.",
    code: excerpt!("src/what_may_be_shared.rs", "code"),
    twin: excerpt!("python/what_may_be_shared.py", "code"),
    question: Question {
        text: "what does the compiler say to a thread that borrows main's book, as in the \
               three lines of the story?",
        choices: &[
            Choice {
                text: "nothing: main joins before the book is gone",
                because: "A person sees that main waits. But a signature is all that the compiler \
                          goes by, and `spawn` may keep its thread for ever: only a scope promises \
                          in its type that its threads end before it does.",
            },
            Choice {
                text: "no: the thread may outlive the book",
                because: "`thread::spawn` takes only what may live for ever (`'static`), and a \
                          borrowed book lives only as long as main's variable.",
            },
            Choice {
                text: "no: two threads may not use one book",
                because: "Any number of threads may read one value at once. What is missing here \
                          is a promise that it lives long enough.",
            },
            Choice {
                text: "nothing, and it may crash when it runs",
                because: "So it would be in C or C++. In Rust, a program that could read freed \
                          memory is not compiled.",
            },
        ],
    },
    time_limit: Duration::from_secs(10),
    perform: || {
        refusal::print();
        let _main = info_span!("main").entered();
        found(&all_three_ways())
    },
    reveal,
};
