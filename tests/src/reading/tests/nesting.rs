//! syn calls itself for each level of nesting; a stack that is too small would end this process.

use super::*;

#[test]
fn a_hundred_thousand_brackets_are_too_many_to_be_read() {
    for (open, close) in [("(", ")"), ("[", "]"), ("{", "}")] {
        let count = 100_000;
        let source = format!("fn f() {{ {}{} }}", open.repeat(count), close.repeat(count));
        assert_eq!(judge_source(&source, Threads::Real), Err(Reason::TOO_LONG.of(ANSWER)));
        let (open, close) = (open.repeat(30_000), close.repeat(30_000));
        assert_eq!(
            judge_source(&format!("fn f() {{ {open}{close} }}"), Threads::Real),
            Err(Reason::TOO_MANY_TOKENS.of(ANSWER))
        );
    }
}

#[test]
fn the_deepest_nesting_that_may_be_read_is_read() {
    let deepest = MOST_TOKENS - 64;
    // What costs syn the most stack, by the tokens it takes for a level.
    let nests = [
        ("pub fn f() {", "{", "", "}", "}", 1),
        ("pub fn f() { let _ = ", "(", "1", ")", "; }", 1),
        ("pub fn f(of: ", "&", "u8", "", ") {}", 1),
        ("pub fn f(of: ", "Vec<", "u8", ">", ") {}", 3),
        ("pub fn f() { let _ = ", "!", "true", "", "; }", 1),
        ("", "mod m {", "", "}", "", 3),
    ];
    for (before, open, middle, close, after, tokens) in nests {
        let (open, close) = (open.repeat(deepest / tokens), close.repeat(deepest / tokens));
        let source = format!("{before}{open}{middle}{close}{after}");
        judge_source(&source, Threads::Real).unwrap_or_else(|refusal| panic!("{refusal}"));
    }
}

#[test]
fn nesting_that_is_no_rust_is_refused_all_the_same() {
    let source = format!("pub const N: {} = 1;", "<".repeat(MOST_TOKENS - 64));
    let refusal = judge_source(&source, Threads::Real).expect_err("nothing closes it");
    assert_eq!(refusal.line, Some(1));
}
