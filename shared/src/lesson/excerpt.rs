//! A part of a source file, shown to a reader: whole items between two anchors, so that what is
//! read is what is compiled and tested.

/// The lines of a file between `ANCHOR: name` and `ANCHOR_END: name`, the marks mdBook knows.
#[derive(Debug, Clone, Copy)]
pub struct Excerpt {
    /// Relative to the lesson's folder, as in `src/two_threads.rs`.
    pub path: &'static str,
    /// The whole file, compiled in.
    pub text: &'static str,
    /// The anchor's name.
    pub anchor: &'static str,
}

/// An [`Excerpt`] of a file of the calling crate: `excerpt!("src/two_threads.rs", "code")`.
#[macro_export]
macro_rules! excerpt {
    ($path:literal, $anchor:literal) => {
        $crate::lesson::Excerpt {
            path: $path,
            text: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/", $path)),
            anchor: $anchor,
        }
    };
}

impl Excerpt {
    /// The lines shown, each with its number in the file, without the marks of other anchors.
    ///
    /// # Panics
    /// When the anchor is missing or has no end: a scene's test reads every excerpt.
    pub fn lines(&self) -> Vec<(usize, &'static str)> {
        let begin = format!("ANCHOR: {}", self.anchor);
        let end = format!("ANCHOR_END: {}", self.anchor);
        let mut lines = (1..).zip(self.text.lines());
        let found = lines.by_ref().any(|(_, line)| line.trim_end().ends_with(&begin));
        assert!(found, "{}: no line ends with `{begin}`", self.path);
        let mut shown = Vec::new();
        for (number, line) in lines {
            if line.trim_end().ends_with(&end) {
                return shown;
            }
            if !line.contains("ANCHOR: ") && !line.contains("ANCHOR_END: ") {
                shown.push((number, line));
            }
        }
        panic!("{}: no line ends with `{end}`", self.path);
    }
}

#[cfg(test)]
mod tests {
    use super::Excerpt;

    fn excerpt(text: &'static str) -> Excerpt {
        Excerpt { path: "a.rs", text, anchor: "code" }
    }

    #[test]
    fn an_excerpt_keeps_the_numbers_of_the_file() {
        let lines = excerpt("use x;\n// ANCHOR: code\nfn a() {}\n// ANCHOR_END: code\n").lines();
        assert_eq!(lines, [(3, "fn a() {}")]);
    }

    #[test]
    #[should_panic(expected = "no line ends with `ANCHOR_END: code`")]
    fn an_anchor_without_an_end_is_no_excerpt() {
        excerpt("// ANCHOR: code\nfn a() {}\n").lines();
    }
}
