//! A scene: before it runs, and what it showed.

use colored::Colorize;
use console::{Alignment, measure_text_width, pad_str};

use super::{PROSE, broken, prose, wrapped};
use crate::lesson::{Choice, Excerpt, Lesson, Question, Reveal, Scene};

/// `1 · Threading ... scene 1 of 8`, the title, and the story.
pub(in crate::player) fn opening(lesson: &Lesson, scene: &Scene, width: usize) -> String {
    let number = lesson.scenes.iter().take_while(|other| other.name != scene.name).count() + 1;
    let left = format!(" {} · {}", lesson.number, lesson.title);
    let right = format!("scene {number} of {}", lesson.scenes.len());
    let gap = width.min(PROSE).saturating_sub(measure_text_width(&left) + right.len()).max(1);
    let title = scene.title.bold();
    format!("\n{}{:gap$}{right}\n {title}\n\n{}", left.dimmed(), "", prose(scene.story, width))
}

/// The Rust code and its twin, side by side where both fit.
pub(in crate::player) fn code(scene: &Scene, width: usize) -> String {
    let (rust, python) = (listing(&scene.code, width), listing(&scene.twin, width));
    let wide =
        |listing: &[String]| listing.iter().map(|line| measure_text_width(line)).max().unwrap_or(0);
    let left = wide(&rust) + 4;
    if left + wide(&python) > width {
        return format!("{}\n\n{}\n\n", rust.join("\n"), python.join("\n"));
    }
    let rows = rust.len().max(python.len());
    let line = |listing: &[String], row| listing.get(row).cloned().unwrap_or_default();
    let rows = (0..rows).map(|row| {
        let rust = pad_str(&line(&rust, row), left, Alignment::Left, None).into_owned();
        (rust + &line(&python, row)).trim_end().to_owned() + "\n"
    });
    rows.collect::<String>() + "\n"
}

/// The place of an excerpt, then its lines; one that is too long goes on below, further in.
pub(super) fn listing(excerpt: &Excerpt, width: usize) -> Vec<String> {
    let lines = excerpt.lines();
    let first = lines.first().map_or(1, |(number, _)| *number);
    let place = format!("   {}:{first}", excerpt.path).cyan().to_string();
    let lines = lines.into_iter().flat_map(|(_, line)| {
        let comment = ["//", "#"].iter().any(|mark| line.trim_start().starts_with(mark));
        let indent = " ".repeat(3 + line.len() - line.trim_start().len());
        let further = format!("{indent}    ");
        let whole = broken(line.trim_start(), width, &indent, &further);
        whole.lines().map(|line| paint(line, comment)).collect::<Vec<_>>()
    });
    std::iter::once(place).chain(lines).collect()
}

fn paint(line: &str, comment: bool) -> String {
    let line = line.trim_end();
    if comment && !line.is_empty() { line.dimmed().to_string() } else { line.to_owned() }
}

/// The question itself.
pub(in crate::player) fn question(question: &Question, width: usize) -> String {
    let text = format!("Before you run it: {}", question.text);
    prose(&text, width).trim_end().bold().to_string() + "\n"
}

/// The choices with their digits, the chosen one marked.
pub(in crate::player) fn choices(
    question: &Question,
    chosen: Option<usize>,
    width: usize,
) -> String {
    let line = |(index, choice): (usize, &Choice)| {
        let mark = if chosen == Some(index) { '>' } else { ' ' };
        let line = wrapped(choice.text, width, &format!(" {mark} {}  ", index + 1), "      ");
        if chosen == Some(index) { line.bold().to_string() } else { line }
    };
    question.choices.iter().enumerate().map(|choice| line(choice) + "\n").collect()
}

/// What the run showed, set against the bet if there was one.
pub(in crate::player) fn reveal(
    question: &Question,
    bet: Option<usize>,
    reveal: &Reveal,
    width: usize,
) -> String {
    let right = &question.choices[reveal.answer];
    let verdict = match bet.map(|bet| &question.choices[bet]) {
        None => format!("The answer: {}.", right.text),
        Some(_) if bet == Some(reveal.answer) => {
            format!("You said “{}”, and so it was.", right.text)
        }
        Some(bet) => {
            format!("You said “{}”, but it was “{}”. {}", bet.text, right.text, bet.because)
        }
    };
    let facts = reveal.facts.iter().map(|fact| self::fact(fact, width));
    format!(
        "{}{}",
        prose(&format!("{verdict} {}", right.because), width),
        facts.collect::<String>()
    )
}

/// A fact that starts with a blank is a row of a table, which must not be wrapped.
fn fact(fact: &str, width: usize) -> String {
    if fact.starts_with(' ') {
        return console::truncate_str(&format!("  {fact}"), width, "…").into_owned() + "\n";
    }
    wrapped(fact, width, " · ", "   ") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    const QUESTION: Question = Question {
        text: "who is first?",
        choices: &[
            Choice { text: "the first", because: "It was started first, which says nothing." },
            Choice { text: "nobody knows", because: "Nothing orders the two." },
        ],
    };

    fn revealed(bet: Option<usize>) -> String {
        colored::control::set_override(false);
        let facts = vec!["Over 500 runs.".to_owned(), " a row   of a table".to_owned()];
        reveal(&QUESTION, bet, &Reveal { answer: 1, facts }, 60)
    }

    #[test]
    fn a_bet_that_was_lost_is_answered_with_both_reasons() {
        insta::assert_snapshot!(revealed(Some(0)), @r"
         You said “the first”, but it was “nobody knows”. It was
         started first, which says nothing. Nothing orders the two.

         · Over 500 runs.
           a row   of a table
        ");
    }

    #[test]
    fn a_bet_that_was_won_is_confirmed() {
        insta::assert_snapshot!(revealed(Some(1)), @r"
         You said “nobody knows”, and so it was. Nothing orders the
         two.

         · Over 500 runs.
           a row   of a table
        ");
    }

    #[test]
    fn without_a_bet_the_answer_is_told() {
        insta::assert_snapshot!(revealed(None), @r"
         The answer: nobody knows. Nothing orders the two.

         · Over 500 runs.
           a row   of a table
        ");
    }
}
