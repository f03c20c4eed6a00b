//! A timeline as an SVG picture that stands alone: for the book.

use console::truncate_str;

use super::lines::{Line, word};
use super::shapes::{BAR, CHARACTER, MARGIN, ROW, WIDTH, escaped, head, swatch, words};
use super::text::{deed, text};
use super::{Lane, Piece, Timeline, scale};
use crate::trace::Kind;

/// In characters: room for a heading; longer labels are cut.
const SHORTEST_LABEL: usize = 8;
const LONGEST_LABEL: usize = 30;
/// The least width of a piece of work, so that none is lost.
const LEAST: f64 = 1.5;
/// The most steps on the axis.
const STEPS: u64 = 10;

/// Draws a timeline: a `<title>`, a `<desc>` in words, a row a lane, the time axis and a legend.
///
/// Readers that prefer dark colours get them. The same timeline gives the same text.
pub fn svg(timeline: &Timeline, title: &str) -> String {
    let lines = timeline.lines();
    let bottom = MARGIN + lines.len() as f64 * ROW;
    let height = bottom + 2.0 * ROW + MARGIN;
    let label_width =
        timeline.label_width().clamp(SHORTEST_LABEL, LONGEST_LABEL) as f64 * CHARACTER;
    let ruler = Ruler { left: 2.0 * MARGIN + label_width, end: timeline.end };
    let mut parts = vec![head(title, &text(timeline), height)];
    parts.extend(axis(&ruler, bottom));
    for (index, line) in lines.iter().enumerate() {
        let y = MARGIN + index as f64 * ROW;
        match line {
            Line::Note(note) => parts.push(words("note", MARGIN, y, note)),
            Line::Lane(lane) => parts.extend(row(lane, y, &ruler)),
        }
    }
    parts.extend(legend(timeline, ruler.left, bottom + ROW));
    parts.push("</svg>\n".to_string());
    parts.join("\n")
}

/// A label and its bars.
fn row(lane: &Lane, y: f64, ruler: &Ruler) -> Vec<String> {
    let label = truncate_str(&lane.label, LONGEST_LABEL, "…");
    let mut pieces: Vec<&Piece> = lane.pieces.iter().collect();
    // Work last, so that the least width of a short piece lies on top of its neighbours.
    pieces.sort_by_key(|piece| piece.kind == Kind::Work);
    let bars = pieces.into_iter().map(|piece| ruler.bar(piece, lane, y));
    std::iter::once(words("label", MARGIN, y, &label)).chain(bars).collect()
}

/// Places times between the labels and the right margin.
struct Ruler {
    left: f64,
    end: u64,
}

impl Ruler {
    fn x(&self, at: u64) -> f64 {
        self.left + at as f64 / self.end.max(1) as f64 * (WIDTH - MARGIN - self.left)
    }

    fn bar(&self, piece: &Piece, lane: &Lane, y: f64) -> String {
        let least = if piece.kind == Kind::Work { LEAST } else { 0.0 };
        let width = (self.x(piece.to) - self.x(piece.from)).max(least);
        let x = self.x(piece.from).min(WIDTH - MARGIN - width);
        let length = scale::duration(piece.to - piece.from);
        let title = escaped(&format!("{} {}", lane.label, deed(piece, lane, &length)));
        swatch(piece.kind, x, y, width, &format!("<title>{title}</title>"))
    }
}

/// Vertical rules, behind the lanes, and the times below them.
fn axis(ruler: &Ruler, bottom: f64) -> Vec<String> {
    let draw = |(time, mark): (u64, String)| {
        let x = ruler.x(time);
        let rule = format!(r#"<path class="rule" d="M{x:.2} {MARGIN}V{bottom}"/>"#);
        // The last mark moves left where the picture ends.
        let latest = WIDTH - mark.len() as f64 * CHARACTER / 2.0;
        rule + &words("mark", x.min(latest), bottom, &mark)
    };
    scale::marks(ruler.end, STEPS).map(draw).collect()
}

/// Swatches of the kinds that occur.
fn legend(timeline: &Timeline, left: f64, y: f64) -> Vec<String> {
    let mut x = left;
    let mut parts = Vec::new();
    for kind in timeline.kinds() {
        parts.push(swatch(kind, x, y, 2.0 * BAR, ""));
        parts.push(words("label", x + 2.0 * BAR + MARGIN / 2.0, y, word(kind)));
        x += 2.0 * BAR + 2.0 * MARGIN + word(kind).len() as f64 * CHARACTER;
    }
    parts
}
