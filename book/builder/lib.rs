//! Builds the book: mdBook as a library, and what it takes from the lessons.
//!
//! In the order in which a build passes through them:
//!
//! - [`includes`]: whether each include of a page shows something.
//! - [`lessons`]: the lessons that are told. A further one is a line there.
//! - [`preprocessor`]: puts what the lessons hold into the pages.
//! - [`scene_page`], [`lesson_lists`], [`misconceptions`]: what it puts there, as Markdown.
//! - [`recording`]: a real run of a scene, kept with the book; [`record`] makes it.
//!   [`coarse`]: its picture without what is too short to be seen.
//! - [`build`]: all of it. [`links`]: whether each link leads somewhere. [`open`]: a browser.

pub mod build;
pub mod coarse;
pub mod includes;
pub mod lesson_lists;
pub mod lessons;
pub mod links;
pub mod misconceptions;
pub mod open;
pub mod preprocessor;
pub mod record;
pub mod recording;
pub mod scene_page;
