//! Lesson 2 makes processes: whatever becomes of the lesson, none of them is left.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use crate::lesson::{self, wait_until, workspace};
use crate::screen::{CTRL_C, ENTER, Screen};

/// The variable that marks all processes of one play.
const MARK: &str = "PLAYED_BY";

fn executable() -> &'static Path {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(|| lesson::build("lesson-02-multiprocessing"))
}

/// The names of the scenes, as `list` gives them.
fn scenes() -> Vec<String> {
    let output = Command::new(executable()).arg("list").output().expect("the lesson was built");
    let text = String::from_utf8(output.stdout).expect("a lesson writes text");
    let scenes = text.lines().skip_while(|line| !line.contains("Scenes")).skip(1);
    let names = scenes.take_while(|line| !line.trim().is_empty());
    names.filter_map(|line| line.split_whitespace().nth(1)).map(str::to_owned).collect()
}

/// How many processes live that were started with this mark.
fn alive(mark: &str) -> usize {
    let marked = format!("{MARK}={mark}");
    let processes = fs::read_dir("/proc").expect("these tests need Linux's /proc");
    let environments = processes.filter_map(|entry| {
        // A zombie has none, and one that has ended meanwhile has no folder.
        fs::read(entry.ok()?.path().join("environ")).ok()
    });
    let is_marked = |environment: &Vec<u8>| {
        environment.split(|byte| *byte == 0).any(|variable| variable == marked.as_bytes())
    };
    environments.filter(is_marked).count()
}

fn screen(mark: &str, arguments: &[&str]) -> Screen {
    Screen::of(executable(), 100, arguments, &[(MARK, mark)])
}

#[test]
fn a_scene_that_came_to_its_end_leaves_no_process() {
    let mark = format!("end {}", std::process::id());
    let screen = screen(&mark, &["--scene", "five_workers"]);
    screen.until("> 1  ");
    screen.press("1");
    screen.until("[q] quit");
    screen.press("q");
    assert_eq!(screen.end().0, Some(0));
    wait_until("all processes have ended", || alive(&mark) == 0);
}

#[test]
fn ctrl_c_in_any_scene_leaves_no_process() {
    let scenes = scenes();
    assert_eq!(scenes.len(), 9, "{scenes:?}");
    for scene in scenes {
        let mark = format!("{scene} {}", std::process::id());
        let screen = screen(&mark, &["--scene", &scene]);
        screen.until("> 1  ");
        screen.press(ENTER);
        // Its stage, or the twin's, has begun.
        wait_until("another process runs", || alive(&mark) > 1);
        screen.press(CTRL_C);
        assert_eq!(screen.end().0, Some(130), "{scene}");
        wait_until("all processes have ended", || alive(&mark) == 0);
    }
}

/// A lesson that may have 40 descriptors, or 60: the scenes that need more say so, and nothing hangs.
#[test]
fn few_descriptors_are_told_in_one_sentence_or_are_enough() {
    for most in [24, 60] {
        let mark = format!("few {most} {}", std::process::id());
        let mut shell = Command::new("sh");
        let script = format!("ulimit -n {most}; exec \"$0\" --plain --no-python");
        shell.args(["-c", &script]).arg(executable()).current_dir(workspace());
        let output = shell.env(MARK, &mark).output().expect("there is a shell");
        let text = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.code().is_some(), "{text}");
        assert!(!text.contains("stack backtrace"), "{text}");
        assert_eq!(alive(&mark), 0);
    }
}
