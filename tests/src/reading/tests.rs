use super::*;

mod compiled;
mod files;
mod messages;
mod nesting;
mod ordinary;
mod processes;
mod sneaky;
mod tasks;

#[test]
fn what_goes_behind_the_facade_is_refused_at_its_line_and_for_what_it_does() {
    for (reason, sources) in sneaky::SNEAKY {
        for (line, source) in *sources {
            let refusal = judge_source(source, Threads::Real).expect_err(source);
            assert_eq!(refusal.line, Some(*line), "{refusal}\nin: {source}");
            assert!(refusal.to_string().contains(reason), "{refusal}\nin: {source}");
        }
    }
}

#[test]
fn what_right_answers_are_made_of_passes() {
    for source in ordinary::ORDINARY {
        judge_source(source, Threads::Real)
            .unwrap_or_else(|refusal| panic!("{refusal}\nin: {source}"));
    }
}

/// The names that may begin a path wherever they come from rest on this.
#[test]
fn no_crate_of_this_workspace_is_called_like_a_module_of_the_facade_or_like_a_type() {
    let lock = concat!(env!("CARGO_MANIFEST_DIR"), "/../Cargo.lock");
    let lock = fs::read_to_string(lock).expect("cargo has just written it");
    let names = lock.lines().filter_map(|line| line.strip_prefix("name = "));
    for name in names.map(|name| name.trim_matches('"')) {
        assert!(!allowed::may_begin_path(name), "{name}");
    }
}
