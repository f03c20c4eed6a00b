//! A stage on which too many processes live is ended, and all of them with it.

use shared::lesson::End;

use crate::gone::performing;
use crate::{PATIENCE, marks_can_be_read, stage};

const MOST: usize = 30;

pub fn a_fork_bomb_ends_and_nothing_is_left() {
    ends_and_nothing_is_left("explode");
}

pub fn a_fork_bomb_that_leaves_the_group_ends_and_nothing_is_left() {
    ends_and_nothing_is_left("explode in all directions");
}

pub fn as_many_processes_as_may_be_are_no_trouble() {
    let seen = stage("leave a daemon", PATIENCE).most_processes(2).run(&mut |_| Ok(()));
    assert_eq!(seen.expect("a test can be started again").end, End::Exited(0));
}

fn ends_and_nothing_is_left(name: &str) {
    if !marks_can_be_read() {
        return;
    }
    let seen = stage(name, PATIENCE).most_processes(MOST).run(&mut |_| Ok(()));
    assert_eq!(seen.expect("a test can be started again").end, End::TooManyProcesses(MOST));
    assert_eq!(performing(name, std::process::id()), 0);
}
