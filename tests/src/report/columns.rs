//! Labels and values side by side, for people: a label that is too wide is wrapped.

use textwrap::core::display_width;
use textwrap::{Options, wrap};

/// So wide labels may be where not every row fits on a line of its own.
const WIDEST_LABEL: usize = 40;

/// Between a label and its value.
const GAP: usize = 2;

/// How wide the labels are, and how wide the values.
pub(super) struct Columns {
    labels: usize,
    values: usize,
}

impl Columns {
    /// For these labels and values, on lines of this width.
    pub fn of(rows: &[(&str, &str)], width: usize) -> Columns {
        let labels = rows.iter().map(|(label, _)| display_width(label)).max().unwrap_or(0);
        let values = rows.iter().map(|(_, value)| display_width(value)).max().unwrap_or(0);
        let labels = match labels + GAP + values > width {
            true => labels.min(WIDEST_LABEL),
            false => labels,
        };
        Columns { labels, values: width.saturating_sub(labels + GAP).max(1) }
    }

    /// One line for a row, or as many as it needs.
    pub fn lines(&self, (label, value): (&str, &str)) -> Vec<String> {
        let indent = label.len() - label.trim_start().len() + 2;
        let indent = " ".repeat(indent);
        let labels = wrap(label, Options::new(self.labels).subsequent_indent(&indent));
        let values = wrap(value, Options::new(self.values));
        let lines = (0..labels.len().max(values.len())).map(|at| {
            let label = labels.get(at).map_or("", AsRef::as_ref);
            let value = values.get(at).map_or("", AsRef::as_ref);
            let pad = " ".repeat(self.labels.saturating_sub(display_width(label)) + GAP);
            format!("{label}{pad}{value}").trim_end().to_owned()
        });
        lines.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Columns;

    fn lines(rows: &[(&str, &str)]) -> Vec<String> {
        let columns = Columns::of(rows, 75);
        rows.iter().flat_map(|&row| columns.lines(row)).collect()
    }

    #[test]
    fn what_fits_stands_on_a_line_of_its_own() {
        let label = "one thread comes alone to a barrier for one, while two others meet";
        assert_eq!(lines(&[(label, "right"), ("a", "")]), [format!("{label}  right"), "a".into()]);
    }

    #[test]
    fn a_wide_label_is_wrapped_where_its_value_would_have_no_room() {
        let rows = [
            (
                "one thread comes alone to a barrier for one, while two others meet",
                "10,000 \
              schedules, all with at most 2 preemptions among them; more were not tried",
            ),
            ("  two are inside", "in some schedule"),
        ];
        assert_eq!(
            lines(&rows),
            [
                "one thread comes alone to a barrier for   10,000 schedules, all with at",
                "  one, while two others meet              most 2 preemptions among them;",
                "                                          more were not tried",
                "  two are inside                          in some schedule",
            ]
        );
    }
}
