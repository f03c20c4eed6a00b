//! A scene's page: all of it from the lesson, and from one recorded run.

use shared::lesson::{Excerpt, Lesson, Question, Scene};

use crate::lessons::slug;
use crate::recording::Recording;

/// The page, as Markdown with the picture and the question as HTML inside.
pub fn markdown(lesson: &Lesson, scene: &Scene, recording: &Recording) -> String {
    let command = format!("cargo run -p {} -- --scene {}", lesson.package, scene.name);
    let answer = recording.answer;
    [
        format!("# {}", scene.title),
        scene.story.to_owned(),
        "## In Python".to_owned(),
        listing(lesson, "python", &scene.twin),
        "## In Rust".to_owned(),
        listing(lesson, "rust,ignore", &scene.code),
        "## What do you expect?".to_owned(),
        question(scene.name, &scene.question, answer),
        "## A run of it".to_owned(),
        picture(recording),
        shown(recording),
        format!(
            "On your machine it is another run, with other numbers:\n\n```text\n{command}\n```"
        ),
    ]
    .join("\n\n")
        + "\n"
}

fn listing(lesson: &Lesson, language: &str, excerpt: &Excerpt) -> String {
    let lines: Vec<&str> = excerpt.lines().into_iter().map(|(_, line)| line).collect();
    let path = format!("lessons/{}/{}", slug(lesson), excerpt.path);
    format!("```{language}\n{}\n```\n\n<small>From `{path}`.</small>", lines.join("\n"))
}

/// Answers that open when they are chosen, without a script. No line is empty: at an empty line
/// Markdown would take over again.
fn question(name: &str, question: &Question, answer: usize) -> String {
    let choice = |(index, choice): (usize, &shared::lesson::Choice)| {
        let (class, verdict) =
            if index == answer { ("is-right", "Right.") } else { ("is-wrong", "Not so.") };
        format!(
            "<details class=\"choice {class}\" name=\"{name}\"><summary>{}</summary>\
             <p><strong>{verdict}</strong> {}</p></details>",
            inline(choice.text),
            inline(choice.because)
        )
    };
    let choices: Vec<String> = question.choices.iter().enumerate().map(choice).collect();
    format!(
        "<div class=\"question\" role=\"group\" aria-label=\"Question\">\n<p>{}</p>\n{}\n</div>",
        inline(&capitalised(question.text)),
        choices.join("\n")
    )
}

fn picture(recording: &Recording) -> String {
    let filled =
        |text: &str| text.lines().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n");
    format!(
        "<figure class=\"run\" tabindex=\"0\" aria-label=\"Timeline, scrolls sideways\">\n{}\n</figure>\n\n\
         <details><summary>The same in words</summary>\n<pre>{}</pre>\n</details>",
        filled(&recording.svg),
        escaped(&filled(&recording.words))
    )
}

/// The facts of the run; those that are set in columns stay so.
fn shown(recording: &Recording) -> String {
    let facts = recording.facts.iter().map(|fact| {
        if fact.contains("  ") { format!("```text\n{fact}\n```") } else { fact.clone() }
    });
    let facts = facts.collect::<Vec<_>>().join("\n\n").replace("\n```\n\n```text\n", "\n");
    format!("{facts}\n\n<small>Measured on {}, {}.</small>", recording.machine, recording.date)
}

fn capitalised(text: &str) -> String {
    let mut characters = text.chars();
    let first = characters.next().map(|first| first.to_uppercase().collect::<String>());
    first.unwrap_or_default() + characters.as_str()
}

/// As HTML, what stands between backticks as code.
fn inline(text: &str) -> String {
    let escaped = escaped(text);
    let mut parts = escaped.split('`');
    let mut html = parts.next().unwrap_or_default().to_owned();
    for (part, tag) in parts.zip(["<code>", "</code>"].into_iter().cycle()) {
        html += tag;
        html += part;
    }
    html
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::inline;

    #[test]
    fn backticks_are_code_and_angles_are_text() {
        assert_eq!(inline("a `Vec<u8>` & b"), "a <code>Vec&lt;u8&gt;</code> &amp; b");
    }
}
