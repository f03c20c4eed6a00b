//! What was measured, as a reader sees it.

use shared::lesson::PROFILE;

use super::measure::{Measured, ROUNDS, TINY};

/// The length of a bar, in cells, where all cores are used up.
const BAR: f64 = 14.0;

pub(super) fn facts(measured: &Measured) -> Vec<String> {
    let plural = if measured.cores == 1 { "" } else { "s" };
    let mut facts = vec![
        format!(
            "Primes below 1,000,000, {PROFILE}, {} core{plural}, the fastest of {ROUNDS} rounds:",
            measured.cores
        ),
        "                ms  speed-up".to_owned(),
        row(measured, "no workers", measured.alone),
    ];
    facts.extend(measured.workers.iter().map(|(workers, time)| {
        let name = if *workers == 1 { "1 worker".into() } else { format!("{workers} workers") };
        row(measured, &name, *time)
    }));
    facts.extend(busy(measured));
    facts.push(format!(
        "To start two workers and to end them took {:.1} ms: once for a pool, not for each task.",
        measured.start as f64 / 1e6
    ));
    facts.extend(tiny(measured));
    facts
}

fn speedup(measured: &Measured, time: u64) -> f64 {
    measured.alone as f64 / time.max(1) as f64
}

fn row(measured: &Measured, name: &str, time: u64) -> String {
    let speedup = speedup(measured, time);
    let cells = BAR * (speedup / measured.cores as f64).min(1.1);
    let bar = "█".repeat(cells.round() as usize);
    format!(" {name:11} {:5.1}  {speedup:8.2}  {bar}", time as f64 / 1e6)
}

/// Said where two workers brought less than they do if each has a core to itself.
fn busy(measured: &Measured) -> Option<String> {
    let (_, two) = measured.workers.iter().find(|(workers, _)| *workers == 2)?;
    (measured.cores > 1 && speedup(measured, *two) < 1.5).then(|| {
        "Two workers bring more than this where each has a core to itself: other programs kept the \
         cores busy meanwhile, or two of the cores are one in truth (hyper-threading)."
            .to_owned()
    })
}

fn tiny(measured: &Measured) -> Vec<String> {
    let rate = |time: u64| two_digits(TINY as f64 / (time.max(1) as f64 / 1e9));
    let mut facts = vec!["Additions a second, by two workers:".to_owned()];
    facts.extend(measured.tiny.iter().map(|(chunk, time)| {
        let chunk = thousands(*chunk as f64);
        let name = if chunk == "1" { "1 task a message".into() } else { format!("{chunk} tasks") };
        format!(" {name:17} {:>12}", rate(*time))
    }));
    if let (Some((_, first)), Some((_, last))) = (measured.tiny.first(), measured.tiny.last()) {
        let times = |time: u64| two_digits(time as f64 / measured.tiny_alone.max(1) as f64);
        facts.push(format!(" 1,000, by threads {:>12}", rate(measured.tiny_on_threads)));
        facts.push(format!(
            "A loop, which sends nothing, does {} a second: {} times as many as two workers with one \
             task in a message, and {} times as many as with 1,000. In the last line the workers are \
             threads, and are sent the same messages: it is the message that costs, not the process.",
            rate(measured.tiny_alone),
            times(*first),
            times(*last)
        ));
    }
    facts
}

/// As in `310,000` and `12,000,000`: more digits would say more than was measured.
fn two_digits(number: f64) -> String {
    let step = 10_f64.powf(number.max(10.0).log10().floor() - 1.0);
    thousands((number / step).round() * step)
}

/// As in `1,000`.
fn thousands(number: f64) -> String {
    let digits = number.round().to_string();
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}
