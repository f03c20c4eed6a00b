//! Places in words.

/// A blank that can't be broken, and holds two words together.
pub(super) const TOGETHER: &str = "\u{a0}";

/// Puts `line 17` for each place in the file at `path`, which is shown, and the file's name alone
/// for others.
pub(super) fn places(path: &str, text: &str) -> String {
    each(text, |file, line| match file.ends_with(path) {
        true => format!("line{TOGETHER}{line}"),
        false => format!("{}:{line}", name(file)),
    })
}

/// Puts the file's name alone for each place, as in `answer.rs:17`.
pub(super) fn in_short(text: &str) -> String {
    each(text, |file, line| format!("{}:{line}", name(file)))
}

/// The text, with each place put in short.
fn each(text: &str, short: impl Fn(&str, u32) -> String) -> String {
    let words = text.split(' ').map(|word| match place(word) {
        Some((file, line, rest)) => short(file, line) + rest,
        None => word.to_owned(),
    });
    words.collect::<Vec<_>>().join(" ")
}

/// The file and the line of a word that is a place, and what stands behind them.
fn place(word: &str) -> Option<(&str, u32, &str)> {
    let bare = word.trim_end_matches([',', '.', ':', ')']);
    let (file, line) = bare.rsplit_once(':').filter(|(file, _)| file.ends_with(".rs"))?;
    Some((file, line.parse().ok()?, &word[bare.len()..]))
}

fn name(file: &str) -> &str {
    file.rsplit('/').next().unwrap_or(file)
}

#[cfg(test)]
mod tests {
    use super::{in_short, places};

    #[test]
    fn a_place_in_the_file_that_is_shown_is_a_line_and_another_has_a_short_name() {
        let text = "made at lessons/x/src/levels/a.rs:12: A holds it since /long/way/b.rs:7.";
        let short = "made at line\u{a0}12: A holds it since b.rs:7.";
        assert_eq!(places("src/levels/a.rs", text), short);
        assert_eq!(in_short(text), "made at a.rs:12: A holds it since b.rs:7.");
    }

    #[test]
    fn what_is_no_place_stays_as_it_is() {
        let text = "count: expected 2, got 1 at 12:00 o'clock: no";
        assert_eq!(places("a.rs", text), text);
    }
}
