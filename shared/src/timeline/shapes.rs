//! The shapes of a picture, their measures, and how they look.

use crate::trace::Kind;

/// Units of the view box; the reader's page gives the picture its size.
pub(crate) const WIDTH: f64 = 800.0;
pub(crate) const MARGIN: f64 = 12.0;
pub(crate) const ROW: f64 = 24.0;
pub(crate) const BAR: f64 = 14.0;
/// The advance of a 12px monospaced character.
pub(crate) const CHARACTER: f64 = 7.3;

/// The colours are Okabe and Ito's, which colour-blind people tell apart; waiting is hatched and
/// sleeping dotted besides, so that a grey print shows them too.
const STYLE: &str = include_str!("style.css");
const PATTERNS: &str = concat!(
    r#"<pattern id="timeline-hatched" width="6" height="6" patternUnits="userSpaceOnUse" "#,
    r#"patternTransform="rotate(45)"><rect class="paper" width="6" height="6"/><path class="hatch" d="M1 0V6"/></pattern>"#,
    "\n",
    r#"<pattern id="timeline-dotted" width="6" height="6" patternUnits="userSpaceOnUse">"#,
    r#"<rect class="paper" width="6" height="6"/><circle class="dot" cx="3" cy="3" r="1.4"/></pattern>"#,
);

/// What a picture begins with: how it is read out, how it looks, its paper.
pub(crate) fn head(title: &str, description: &str, height: f64) -> String {
    let (title, description) = (escaped(title), escaped(description));
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" class="timeline" role="img" viewBox="0 0 {WIDTH} {height}">
<title>{title}</title>
<desc>{description}</desc>
<style>
{STYLE}</style>
<defs>
{PATTERNS}
</defs>
<rect class="paper" width="{WIDTH}" height="{height}"/>"#
    )
}

/// A bar in the row at `y`, with `inside` as its content.
pub(crate) fn swatch(kind: Kind, x: f64, y: f64, width: f64, inside: &str) -> String {
    let class = match kind {
        Kind::Work => "work",
        Kind::Wait => "wait",
        Kind::Sleep => "sleep",
    };
    let y = y + (ROW - BAR) / 2.0;
    format!(
        r#"<rect class="{class}" x="{x:.2}" y="{y}" width="{width:.2}" height="{BAR}">{inside}</rect>"#
    )
}

/// Text in the row at `y`: a `label`, a bold `note`, or a `mark` with its middle at `x`.
pub(crate) fn words(class: &str, x: f64, y: f64, words: &str) -> String {
    let (y, words) = (y + ROW / 2.0 + 4.0, escaped(words));
    format!(r#"<text class="{class}" x="{x:.2}" y="{y}">{words}</text>"#)
}

/// Text as it stands in XML.
pub(crate) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            other => escaped.push(other),
        }
    }
    escaped
}
