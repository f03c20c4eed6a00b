//! Puts what the lessons hold into the pages: `{{scenes 1}}` gives the chapter a page a scene and
//! lists them, `{{exercises 1}}` and `{{levels 1}}` list what there is to do, and
//! `{{scene two_threads}}` is a link to a scene's page, `{{misconceptions}}` the table of them.

use std::path::Path;

use anyhow::{Context, Result, bail};
use mdbook_driver::book::{Book, BookItem, Chapter, SectionNumber};
use mdbook_preprocessor::{Preprocessor, PreprocessorContext};

use crate::lessons::{self, slug};
use crate::recording::Recording;
use crate::{lesson_lists, misconceptions, scene_page};

/// The preprocessor that `book.toml` names `lessons`.
#[derive(Debug)]
pub struct Lessons;

impl Preprocessor for Lessons {
    fn name(&self) -> &str {
        "lessons"
    }

    fn run(&self, context: &PreprocessorContext, mut book: Book) -> Result<Book> {
        let mut outcome = Ok(());
        book.for_each_chapter_mut(|chapter| {
            // A scene's page is made whole, and its code may hold two braces of its own.
            if outcome.is_ok() && chapter.source_path.is_some() {
                outcome = fill(chapter, &context.root);
            }
        });
        outcome.map(|()| book)
    }
}

fn fill(chapter: &mut Chapter, root: &Path) -> Result<()> {
    let page = chapter.source_path.clone().unwrap_or_default();
    let mut filled = String::with_capacity(chapter.content.len());
    let content = std::mem::take(&mut chapter.content);
    let mut rest = content.as_str();
    while let Some((before, after)) = rest.split_once("{{") {
        filled.push_str(before);
        let Some((mark, after)) = after.split_once("}}") else {
            bail!("{}: `{{{{` is not closed", page.display());
        };
        let instead = replaced(mark.trim(), chapter, root);
        filled.push_str(&instead.with_context(|| page.display().to_string())?);
        rest = after;
    }
    chapter.content = filled + rest;
    Ok(())
}

fn replaced(mark: &str, chapter: &mut Chapter, root: &Path) -> Result<String> {
    match mark.split_whitespace().collect::<Vec<_>>()[..] {
        // An include, which is mdBook's own.
        [first, ..] if first.starts_with('#') => Ok(format!("{{{{{mark}}}}}")),
        ["scenes", number] => {
            let lesson = lessons::lesson(number)?;
            add_scenes(chapter, lesson, root)?;
            Ok(lesson_lists::scenes(lesson))
        }
        ["exercises", number] => Ok(lesson_lists::exercises(lessons::lesson(number)?)),
        ["levels", number] => Ok(lesson_lists::levels(lessons::lesson(number)?)),
        ["scene", name] => {
            let (lesson, scene) = lessons::scene(name)?;
            Ok(format!("[{}]({}/{name}.md)", scene.title, slug(lesson)))
        }
        ["misconceptions"] => misconceptions::markdown(),
        _ => bail!("nobody knows what `{{{{{mark}}}}}` is to show"),
    }
}

/// The pages of a lesson's scenes, before those that stand in the summary below its chapter.
fn add_scenes(
    chapter: &mut Chapter,
    lesson: &'static shared::lesson::Lesson,
    root: &Path,
) -> Result<()> {
    let mut pages = Vec::new();
    for scene in lesson.scenes {
        let text = scene_page::markdown(lesson, scene, &Recording::read(root, scene)?);
        let path = format!("{}/{}.md", slug(lesson), scene.name);
        let mut parents = chapter.parent_names.clone();
        parents.push(chapter.name.clone());
        let mut page = Chapter::new(scene.title, text, path, parents);
        page.source_path = None;
        pages.push(BookItem::Chapter(page));
    }
    pages.append(&mut chapter.sub_items);
    chapter.sub_items = pages;
    number_anew(chapter);
    Ok(())
}

fn number_anew(chapter: &mut Chapter) {
    let Some(number) = chapter.number.clone() else { return };
    let below = chapter.sub_items.iter_mut().filter_map(|item| match item {
        BookItem::Chapter(below) => Some(below),
        _ => None,
    });
    for (place, below) in (1..).zip(below) {
        let numbers: Vec<u32> = number.iter().copied().chain([place]).collect();
        below.number = Some(SectionNumber::new(numbers));
    }
}
