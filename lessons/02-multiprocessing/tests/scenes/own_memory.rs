use lesson_02_multiprocessing::own_memory::faults::{Faults, PAGES};
use lesson_02_multiprocessing::own_memory::{Findings, SCENE};
use trial::watched::made_up;

use crate::on_stage;

#[test]
fn the_child_counts_at_the_same_address_and_the_parent_sees_nothing_of_it() {
    let seen = on_stage(&SCENE);
    let lines: Vec<Vec<&str>> =
        seen.output.lines().map(|line| line.splitn(4, ' ').collect()).collect();
    let values: Vec<(&str, &str)> = lines.iter().map(|words| (words[0], words[3])).collect();
    let expected = [("100", "before the fork"), ("101", "in the child"), ("100", "in the parent")];
    assert_eq!(values, expected);
    assert!(lines.iter().all(|words| words[2] == lines[0][2]), "{}", seen.output);
    let Findings { count, .. } = seen.found().expect("the scene found something");
    assert_eq!(count, 100);
}

#[test]
fn a_page_is_copied_when_it_is_written_and_not_when_it_is_read() {
    let Findings { faults, .. } = on_stage(&SCENE).found().expect("the scene found something");
    // Where pages are larger than 4 KiB, there are fewer of them.
    assert!(faults.writing > 8 * faults.reading.max(1), "{faults:?}");
}

#[test]
fn the_facts_set_reading_against_writing() {
    let faults = Faults { reading: 0, writing: PAGES as i64 };
    let reveal = (SCENE.reveal)(&made_up(&Findings { count: 100, faults }, Vec::new()));
    assert_eq!(reveal.answer, 2);
    insta::assert_snapshot!(reveal.facts[..2].join("\n"), @"
    The child counted to 101, and its parent still has 100. The address is the same in both: each process has addresses of its own, which the kernel leads to memory of its own.
    To copy at once would be a waste. Of 4096 pages of 4 KiB that it had from its parent, one child read each, and had 0 page faults; another wrote into each, and had 4096: only then is a page copied, one fault each.
    ");
}
