//! Lines that were added at the same time: what was added together stands together.

use shared::schedules::fail;

const BETWEEN: &str = "The lines of one `add_all` do not stand together. Either it gave its lock \
    back between two lines, or another thread got in although it was held.";
const MISSING: &str = "A line that was added is not there: another thread wrote back lines that it \
    had copied before, or two were at the lines at once.";
const TOO_MANY: &str = "There are lines that nobody added, or a line stands there twice.";
const ORDER: &str = "`add_all` adds its lines in their order.";

/// Each batch stands together; `missing` is said if a line is not there.
pub fn judge(lines: &[String], batches: &[&[&str]], missing: &str) {
    let all = batches.concat();
    let place = |line: &&str| lines.iter().position(|written| written == line);
    let together = |batch: &&[&str]| lines.windows(batch.len()).any(|some| *some == **batch);
    let meaning = if !all.iter().all(|line| place(line).is_some()) {
        missing
    } else if lines.len() > all.len() {
        TOO_MANY
    } else if batches.iter().any(|batch| !batch.iter().map(place).is_sorted()) {
        ORDER
    } else if !batches.iter().all(together) {
        BETWEEN
    } else {
        return;
    };
    fail("lines", &expected(batches), &lines.join(" "), meaning);
}

/// As above, where nobody gives up.
pub fn judge_two(lines: &[String], batches: &[&[&str]]) {
    judge(lines, batches, MISSING);
}

fn expected(batches: &[&[&str]]) -> String {
    match batches {
        [one] => one.join(" "),
        [one, other] => {
            let (one, other) = (one.join(" "), other.join(" "));
            format!("{one} {other} or {other} {one}")
        }
        _ => {
            let batches: Vec<_> = batches.iter().map(|batch| batch.join(" ")).collect();
            format!("in some order: {}", batches.join(", "))
        }
    }
}
