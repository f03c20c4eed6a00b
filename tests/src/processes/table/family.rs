//! Who descends from whom.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::numbers;

/// All processes that descend from `root`, each with its parent.
pub(super) fn below(root: i32) -> BTreeMap<i32, i32> {
    // The kernel's own lists are short, but not every kernel is built with them.
    if Path::new("/proc/thread-self/children").exists() {
        tree(root, listed)
    } else {
        let mut children = by_parent();
        tree(root, |parent| children.remove(&parent).unwrap_or_default())
    }
}

fn tree(root: i32, mut children: impl FnMut(i32) -> Vec<i32>) -> BTreeMap<i32, i32> {
    let mut parents = BTreeMap::new();
    let mut found = vec![root];
    while let Some(parent) = found.pop() {
        let below = children(parent);
        parents.extend(below.iter().map(|child| (*child, parent)));
        found.extend(below);
    }
    parents
}

/// The children of a process, which are listed by the thread that made them. A list that is read
/// while children come and go may have gaps; where nothing moves it has none.
fn listed(parent: i32) -> Vec<i32> {
    let folder = format!("/proc/{parent}/task");
    let lists = numbers(&folder)
        .filter_map(|thread| fs::read_to_string(format!("{folder}/{thread}/children")).ok());
    lists.flat_map(|list| parse_list(&list)).collect()
}

fn parse_list(text: &str) -> Vec<i32> {
    text.split_whitespace().filter_map(|number| number.parse().ok()).collect()
}

/// All processes of the machine, by parent.
fn by_parent() -> BTreeMap<i32, Vec<i32>> {
    let mut children: BTreeMap<i32, Vec<i32>> = BTreeMap::new();
    for pid in numbers("/proc") {
        let stat = fs::read_to_string(format!("/proc/{pid}/stat"));
        if let Some(parent) = stat.ok().and_then(|stat| parse_parent(&stat)) {
            children.entry(parent).or_default().push(pid);
        }
    }
    children
}

/// The number of the parent in a text of `/proc/PID/stat`. The name in its brackets may hold
/// anything, brackets and blanks among it.
fn parse_parent(stat: &str) -> Option<i32> {
    let (_, after) = stat.rsplit_once(')')?;
    after.split_whitespace().nth(1)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use std::process::{Command, Stdio};

    use super::*;

    #[test]
    fn a_parent_is_found_behind_any_name() {
        assert_eq!(parse_parent("12 (a) S 3) R 7 12 12 0 -1"), Some(7));
        assert_eq!(parse_parent("12 (reap) Z 7 12 12 0 -1"), Some(7));
        assert_eq!(parse_parent(""), None);
    }

    #[test]
    fn both_ways_find_a_child() {
        let mut child = Command::new("cat").stdin(Stdio::piped()).stdout(Stdio::null()).spawn();
        let child = child.as_mut().expect("cat is everywhere");
        let (own, number) = (std::process::id().cast_signed(), child.id().cast_signed());
        assert!(by_parent()[&own].contains(&number));
        assert_eq!(below(own).get(&number), Some(&own));
        drop(child.stdin.take());
        child.wait().expect("it is ours");
        assert_eq!(below(own).get(&number), None);
    }
}
