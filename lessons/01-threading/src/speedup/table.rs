//! What was measured, as a reader sees it.

use super::measure::{BELOW, BLOCK, Measured, ROUNDS, TRIES};
use shared::lesson::PROFILE;

/// The length of a bar, in cells, where all cores are used up.
const BAR: f64 = 14.0;

/// How many times as fast as without threads.
fn speedup(measured: &Measured, time: u64) -> f64 {
    measured.alone as f64 / time.max(1) as f64
}

pub(super) fn facts(measured: &Measured) -> Vec<String> {
    let plural = if measured.cores == 1 { "" } else { "s" };
    let mut facts = vec![
        format!(
            "Primes below {}, {PROFILE}, {} core{plural}, the fastest of {ROUNDS} rounds:",
            thousands(BELOW),
            measured.cores
        ),
        "                ms  speed-up  efficiency".to_owned(),
    ];
    facts.extend(rows(measured));
    facts.extend(busy(measured));
    facts.push(uneven(measured));
    facts.push(pays_from(measured));
    facts
}

fn rows(measured: &Measured) -> impl Iterator<Item = String> {
    let alone = row(measured, "no threads", None, measured.alone);
    let threads = measured.threads.iter().map(|(threads, time)| {
        let name = if *threads == 1 { "1 thread".into() } else { format!("{threads} threads") };
        row(measured, &name, Some(*threads), *time)
    });
    let (threads_of_rayon, time) = measured.rayon;
    let rayon = row(measured, "rayon", Some(threads_of_rayon), time);
    [alone].into_iter().chain(threads).chain([rayon])
}

fn row(measured: &Measured, name: &str, threads: Option<usize>, time: u64) -> String {
    let speedup = speedup(measured, time);
    let milliseconds = time as f64 / 1e6;
    let efficiency = threads
        .map_or(String::new(), |threads| format!("{:.0} %", 100.0 * speedup / threads as f64));
    let cells = BAR * (speedup / measured.cores as f64).min(1.1);
    let bar = "█".repeat(cells.round() as usize);
    format!(" {name:11} {milliseconds:5.1}  {speedup:8.2}  {efficiency:>10}  {bar}")
}

/// What becomes of two threads whose shares are not equal.
fn uneven(measured: &Measured) -> String {
    format!(
        "How the work is shared out matters. Above, a thread takes {BLOCK} numbers and leaves as \
         many to each of the others. With a half for each, of which the first is the easier one, \
         two threads were {:.2} times as fast as none; with the even numbers for one, which are \
         done at once, and the odd ones for the other, {:.2} times.",
        speedup(measured, measured.halves),
        speedup(measured, measured.odd_and_even)
    )
}

/// Said where the figures do not show what is true: two threads brought less than they do if each
/// has a core to itself, or more threads than cores brought more.
fn busy(measured: &Measured) -> Option<String> {
    let two = measured.threads.iter().find(|(threads, _)| *threads == 2)?;
    let fastest = |some: &dyn Fn(usize) -> bool| {
        let times = measured.threads.iter().filter(|(threads, _)| some(*threads));
        times.map(|(_, time)| speedup(measured, *time)).fold(1.0, f64::max)
    };
    let as_many = fastest(&|threads| threads <= measured.cores);
    let more = fastest(&|threads| threads > measured.cores);
    let slow = measured.cores > 1 && speedup(measured, two.1) < 1.5;
    (slow || more > 1.15 * as_many).then(|| {
        "These figures do not show it: other programs kept the cores busy meanwhile, or two of the \
         cores are one in truth (hyper-threading). Run it again when it is quiet."
            .to_owned()
    })
}

/// From which size on threads pay.
fn pays_from(measured: &Measured) -> String {
    let found = match measured.pays_from {
        Some(size) => format!("{} was the first at which two threads were faster", thousands(size)),
        None => "there was none at which two threads were faster".to_owned(),
    };
    format!(
        "To start and join threads takes time, too: of the sizes 1,000, 2,000, 4,000... 128,000, \
         {found} than none (the median of {TRIES} runs each)."
    )
}

/// As in `500,000`, for a number of four to six digits.
fn thousands(number: usize) -> String {
    format!("{},{:03}", number / 1000, number % 1000)
}
