//! What the pictures look like.

use super::super::{Glyphs, Timeline, chrome, legend, svg, terminal, text};
use super::{lines, staircase, tasks, threads, trace, twin};

#[test]
fn threads_at_60_columns() {
    insta::assert_snapshot!(lines(terminal(&threads(), 60, Glyphs::BLOCKS)), @r"
    main      ████████░░░░░░░░░░░░░░░░░░░░░░░░░░░░░█████████████
    thread 1      ████························█████
    thread 2        ████░░░░░░░░░░░░░░░░░░░░░░░░░░████████████
              0 ms                5                   10
    ");
}

#[test]
fn threads_at_80_columns() {
    insta::assert_snapshot!(lines(terminal(&threads(), 80, Glyphs::BLOCKS)), @r"
    main      ███████████▌░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░██████████████████
    thread 1       ▐█████▌································▐███████
    thread 2          ██████░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░█████████████████▌
              0 ms                        5                           10
    ");
}

#[test]
fn threads_at_200_columns() {
    insta::assert_snapshot!(lines(terminal(&threads(), 200, Glyphs::BLOCKS)), @r"
    main      ██████████████████████████████▌░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░█████████████████████████████████████████████████
    thread 1                 ███████████████▌··························································································▐██████████████████
    thread 2                        ▐███████████████░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░▐█████████████████████████████████████████████▌
              0 ms           1              2              3              4               5              6              7              8              9               10             11             12
    ");
}

#[test]
fn a_dumb_terminal_gets_plain_characters() {
    let (timeline, glyphs) = (threads(), Glyphs::ASCII);
    let rows = lines(terminal(&timeline, 60, glyphs));
    assert!(rows.is_ascii() && legend(&timeline, glyphs).to_string().is_ascii());
    insta::assert_snapshot!(rows, @r"
    main      ########=============================#############
    thread 1      ####........................#####
    thread 2        ####==========================############
              0 ms                5                   10
    ");
}

#[test]
fn short_polls_are_seen_between_long_waits() {
    insta::assert_snapshot!(lines(terminal(&tasks(), 80, Glyphs::BLOCKS)), @r"
    tea    ░████░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░█████░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░███
    toast  ░░░░▐██▌░░░░░░░░░░░░░░░██░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░▐██████
           0 ms                   2                      4                       6
    ");
}

#[test]
fn a_twin_stands_below_on_the_same_axis() {
    let joined = Timeline::joined(threads(), twin());
    insta::assert_snapshot!(lines(terminal(&joined, 80, Glyphs::BLOCKS)), @r"
    main      █████████▌░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░███████████████▌
    thread 1      ▐████▌···························██████
    thread 2         █████░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░██████████████
    Python
    main      ██████████████████████████████████████████████████████████████████████
    square                  ███████████████████████████████████████████████████▌
              0 ms                   5                      10                    15
    ");
    insta::assert_snapshot!(text(&joined), @r"
    main: runs 0-2 ms, waits 2-9.3 ms for thread 1, runs 9.3-12.5 ms
    thread 1: runs 1-2 ms, sleeps 2-8 ms, runs 8-9.2 ms
    thread 2: runs 1.5-2.5 ms, waits 2.5-9 ms for lock, runs 9-12 ms
    Python
    main: runs 0-15 ms, has not ended
    square: runs 3-14 ms
    ");
}

#[test]
fn more_lanes_than_fit_are_counted() {
    insta::assert_snapshot!(lines(terminal(&staircase(1_000), 60, Glyphs::BLOCKS)), @r"
    worker 0   ▌
    worker 1   ▌
    worker 2   ▌
    worker 3   ▌
    worker 4   ▌
    worker 5   ▌
    worker 6   ▌
    worker 7   ▌
    worker 8   ▌
    worker 9   ▌
    worker 10  █
    worker 11  ▐
    worker 12  ▐
    worker 13  ▐
    worker 14  ▐
    worker 15  ▐
    worker 16  ▐
    worker 17  ▐
    worker 18  ▐
    worker 19  ▐
    worker 20  ▐▌
    worker 21   ▌
    worker 22   ▌
    worker 23   ▌
    … 976 more lanes
               0 s                     0.5                     1
    ");
    let last = |lanes| text(&staircase(lanes)).lines().last().map(str::to_string);
    assert_eq!(last(25).as_deref(), Some("… 1 more lane"));
    assert_eq!(last(24).as_deref(), Some("worker 23: runs 23-24 ms"));
}

#[test]
fn a_long_label_takes_a_third_at_most() {
    let long = "0 7 open 1 1 work the thread that reads every page of the wiki
                0 7 enter 1
                9 7 close 1";
    insta::assert_snapshot!(lines(terminal(&Timeline::of(&trace(long)), 60, Glyphs::BLOCKS)), @r"
    the thread that rea…  ██████████████████████████████████████
                          0 ms                 5
    ");
}

#[test]
fn a_legend_names_only_what_occurs() {
    insta::assert_snapshot!(legend(&threads(), Glyphs::BLOCKS), @"█ running  ░ waiting  · asleep");
    insta::assert_snapshot!(legend(&tasks(), Glyphs::BLOCKS), @"█ running  ░ waiting");
}

#[test]
fn the_axis_has_a_unit_that_fits() {
    let axis = |end: u64| {
        let timeline = Timeline { end, ..Timeline::default() };
        terminal(&timeline, 60, Glyphs::BLOCKS).pop().map(|row| row.to_string())
    };
    let axes: Vec<String> = (0..12).filter_map(|power| axis(3 * 10_u64.pow(power))).collect();
    insta::assert_snapshot!(axes.join("\n"), @r"
    0 µs               0.001              0.002          0.003
    0 µs               0.01               0.02            0.03
    0 µs               0.1                0.2              0.3
    0 µs               1                  2                  3
    0 µs               10                 20                30
    0 µs               100                200              300
    0 ms               1                  2                  3
    0 ms               10                 20                30
    0 ms               100                200              300
    0 s                1                  2                  3
    0 s                10                 20                30
    0 s                100                200              300
    ");
}

#[test]
fn a_picture_for_the_book() {
    let joined = Timeline::joined(threads(), twin());
    insta::assert_snapshot!(svg(&joined, "Two threads & a lock"));
}

#[test]
fn a_trace_for_perfetto() {
    let joined = Timeline::joined(threads(), twin());
    let json = chrome(&[("a_scene", joined)]).to_string();
    insta::assert_snapshot!(json.replace("},{", "},\n{"));
}

#[test]
fn each_process_of_a_fork_is_a_process_for_perfetto() {
    let fork = trace("0 7 open 1 1 work parent\n 0 8 open 1 1 work child\n 1 8 close 1");
    let joined = Timeline::joined(Timeline::of(&fork), Timeline::of(&fork));
    let json = chrome(&[("a_scene", joined)]);
    let events = json["traceEvents"].as_array().into_iter().flatten();
    let processes = events.filter(|event| event["name"] == "process_name");
    let names: Vec<String> =
        processes.map(|event| format!("{} {}", event["pid"], event["args"]["name"])).collect();
    insta::assert_snapshot!(names.join("\n"), @r#"
    1 "a_scene: Rust, process 7"
    2 "a_scene: Rust, process 8"
    3 "a_scene: Python, process 7"
    4 "a_scene: Python, process 8"
    "#);
}

#[test]
fn a_picture_escapes_what_xml_gives_a_meaning() {
    let trace = trace("0 7 open 1 1 work a<b>&\u{1b}[31m\n 0 7 enter 1\n 1 7 close 1");
    let svg = svg(&Timeline::of(&trace), "<script>");
    assert!(svg.contains("a&lt;b&gt;&amp;\u{fffd}[31m"));
    assert!(svg.contains("<title>&lt;script&gt;</title>"));
}
