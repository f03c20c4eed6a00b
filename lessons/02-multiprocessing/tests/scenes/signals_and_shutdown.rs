use lesson_02_multiprocessing::signals_and_shutdown::orphan::Left;
use lesson_02_multiprocessing::signals_and_shutdown::team::Served;
use lesson_02_multiprocessing::signals_and_shutdown::{Findings, SCENE};
use trial::watched::made_up;

use crate::on_stage;

#[test]
fn after_a_signal_every_item_that_was_given_out_is_finished() {
    let seen = on_stage(&SCENE);
    let Findings { term, int, left } = seen.found().expect("the scene found something");
    for served in [&term, &int] {
        assert_eq!(served.given, served.done, "{served:?}");
        assert!(served.done_afterwards > 0, "{served:?}");
        assert_eq!(served.ended_well, 3, "{served:?}");
    }
    assert_eq!((term.signalled, int.signalled), (1, 4));
    assert_eq!(left, Left { by_kill: true, by_killpg: false });
}

#[test]
fn the_facts_say_who_got_the_signal_and_what_became_of_the_items() {
    let served =
        |signalled| Served { given: 11, done: 11, done_afterwards: 6, signalled, ended_well: 3 };
    let left = Left { by_kill: true, by_killpg: false };
    let findings = Findings { term: served(1), int: served(4), left };
    let reveal = (SCENE.reveal)(&made_up(&findings, Vec::new()));
    assert_eq!(reveal.answer, 1);
    insta::assert_snapshot!(reveal.facts[..3].join("\n"), @"
    SIGTERM to the parent came to 1 process. Of 11 items that were given out 11 were finished, 6 of them afterwards, and 3 of 3 workers ended by themselves.
    Ctrl-C at a terminal is a SIGINT to every process of the foreground's group. It came to 4 processes. Of 11 items that were given out 11 were finished, 6 of them afterwards, and 3 of 3 workers ended by themselves: whoever does nothing about it would have died with an item in hand.
    A worker with a child of its own was killed: the child was left. `killpg` to their process group: now it was gone. A signal goes to one process, and its children are none of its business; `setpgid` makes a group of them that one call reaches.
    ");
}
