use lesson_02_multiprocessing::pipes::full::{Full, ROOM};
use lesson_02_multiprocessing::pipes::{Findings, SCENE};
use shared::trace::{Kind, What};
use trial::watched::made_up;

use crate::on_stage;

#[test]
fn a_child_answers_and_ends_only_where_nobody_is_left_who_could_ask() {
    let seen = on_stage(&SCENE);
    assert!(seen.output.starts_with("144\ndesserts\n"), "{}", seen.output);
    let findings: Findings = seen.found().expect("the scene found something");
    assert!(findings.ended);
    assert!(!findings.ended_with_a_copy);
}

#[test]
fn a_full_pipe_makes_its_writer_wait_and_loses_nothing() {
    let seen = on_stage(&SCENE);
    let Findings { full: Full { bytes, most }, .. } = seen.found().expect("it found something");
    assert_eq!(bytes, 16 * 16_384);
    assert!((1..=ROOM).contains(&most), "{most}");
    let waits = seen.trace.iter().filter(|event| {
        matches!(&event.what, What::Open { label, kind: Kind::Wait, .. } if label == "room in the pipe")
    });
    assert_eq!(waits.count(), 16);
}

#[test]
fn the_facts_say_who_ended_and_how_much_found_room() {
    let full = Full { bytes: 262_144, most: 65_536 };
    let findings = Findings { ended: true, ended_with_a_copy: false, full };
    let reveal = (SCENE.reveal)(&made_up(&findings, Vec::new()));
    assert_eq!(reveal.answer, 2);
    insta::assert_snapshot!(reveal.facts[..2].join("\n"), @"
    When the parent had closed its end, the child ended by itself. Another one, which had kept its copy of that end, waited on and had to be killed: there was one left who might have asked, itself.
    A quick writer sent 262144 bytes to a slow reader. At most 65536 of them lay in the pipe, which has room for 65536: then a write waits, as over a bounded channel.
    ");
}
