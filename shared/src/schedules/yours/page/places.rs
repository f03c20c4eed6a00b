//! Places in words.

use super::TOGETHER;

/// Puts `line 17` for each place in the file at `path`, which is shown, and the file's name alone
/// for others.
pub(super) fn places(path: &str, text: &str) -> String {
    let words = text.split(' ').map(|word| place(path, word).unwrap_or_else(|| word.to_owned()));
    words.collect::<Vec<_>>().join(" ")
}

/// A word that is a place, in short.
fn place(path: &str, word: &str) -> Option<String> {
    let bare = word.trim_end_matches([',', '.', ':', ')']);
    let (file, line) = bare.rsplit_once(':').filter(|(file, _)| file.ends_with(".rs"))?;
    let line: u32 = line.parse().ok()?;
    let rest = &word[bare.len()..];
    if file.ends_with(path) {
        return Some(format!("line{TOGETHER}{line}{rest}"));
    }
    let name = file.rsplit('/').next().unwrap_or(file);
    Some(format!("{name}:{line}{rest}"))
}

#[cfg(test)]
mod tests {
    use super::places;

    #[test]
    fn a_place_in_the_file_that_is_shown_is_a_line_and_another_has_a_short_name() {
        let text = "made at lessons/x/src/levels/a.rs:12: A holds it since /long/way/b.rs:7.";
        let short = "made at line\u{a0}12: A holds it since b.rs:7.";
        assert_eq!(places("src/levels/a.rs", text), short);
    }

    #[test]
    fn what_is_no_place_stays_as_it_is() {
        let text = "count: expected 2, got 1 at 12:00 o'clock: no";
        assert_eq!(places("a.rs", text), text);
    }
}
