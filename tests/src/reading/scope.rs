//! Which names of modules are known, module by module and block by block.
//!
//! `nix::unistd::fork` leads into a crate, unless a module or an import called `nix` is in scope.
//! rustc asks only for modules and types there: a function or a variable called `nix` hides no
//! crate. So a name counts only where it is certain that a module or a type has it.

use std::collections::BTreeSet;

use super::declared::declared;
use super::import::Import;
use super::token::Token;
use super::{Threads, allowed, processes, tasks};

#[derive(Debug)]
struct Scope {
    /// Not a block, in which the names around it are in scope as well.
    is_module: bool,
    /// Of modules and types.
    names: BTreeSet<String>,
}

/// The scopes around the place that is being read, the innermost last.
#[derive(Debug)]
pub(super) struct Scopes {
    open: Vec<Scope>,
    /// Whether nix and signal_hook may be used, so that their modules are known, too.
    in_processes: bool,
    /// Whether the same holds for tokio's.
    in_tasks: bool,
}

/// Where a path leads that begins with `self` or `super`.
pub(super) enum Way<'p> {
    /// Into a module of the answer, the scope of this index, with the rest of the path.
    Within(usize, &'p [&'p str]),
    /// To the module beside which the answer stands, with the rest of the path.
    Beside(&'p [&'p str]),
    /// Further out.
    Away,
}

impl Scopes {
    /// None, around a whole answer.
    pub(super) fn new(threads: Threads) -> Scopes {
        Scopes {
            open: Vec::new(),
            in_processes: threads == Threads::InProcesses,
            in_tasks: threads == Threads::InTasks,
        }
    }

    /// Enters a module or a block that holds `body`.
    pub(super) fn enter(&mut self, is_module: bool, body: &[Token]) {
        let (own, imports) = declared(body);
        let names = own.into_iter().collect();
        self.open.push(Scope { is_module, names });
        for import in imports {
            // One after the other: an import may build on those before it, but never on itself, as
            // `use nix::unistd as nix;` would.
            let names = self.brought_by(&import);
            let innermost = self.open.last_mut().expect("it was just pushed");
            innermost.names.extend(names);
        }
    }

    /// Leaves the innermost module or block.
    pub(super) fn leave(&mut self) {
        self.open.pop();
    }

    /// Whether `name` is certain not to be a crate at the start of a path.
    pub(super) fn know(&self, name: &str) -> bool {
        allowed::may_begin_path(name) || self.has(self.open.len(), name)
    }

    /// Follows the `self` and `super` at the start of `path`.
    pub(super) fn way<'p>(&self, path: &'p [&'p str]) -> Way<'p> {
        let path = path.strip_prefix(&["self"]).unwrap_or(path);
        let ups = path.iter().take_while(|word| **word == "super").count();
        let scopes = self.open.iter().enumerate().rev();
        let mut outwards = scopes.filter(|(_, scope)| scope.is_module);
        let depth = outwards.clone().count();
        match outwards.nth(ups) {
            Some((module, _)) => Way::Within(module, &path[ups..]),
            None if ups == depth => Way::Beside(&path[ups..]),
            None => Way::Away,
        }
    }

    /// Whether `name` is known in the innermost of the first `depth` scopes.
    fn has(&self, depth: usize, name: &str) -> bool {
        for scope in self.open[..depth].iter().rev() {
            if scope.names.contains(name) {
                return true;
            }
            if scope.is_module {
                break;
            }
        }
        false
    }

    /// The names that are known thanks to `import`.
    fn brought_by(&self, import: &Import) -> Vec<String> {
        match import.path.split_last() {
            Some((&"*", from @ ["super", ..])) => match self.way(from) {
                Way::Within(module, []) => self.open[module].names.iter().cloned().collect(),
                _ => Vec::new(),
            },
            _ if self.is_module(import) => import.name().map(str::to_owned).into_iter().collect(),
            // A glob of another module of the answer's brings only what is `pub` there; nothing of
            // it is counted.
            _ => Vec::new(),
        }
    }

    /// Whether `import` is certain to bring a module or a type.
    fn is_module(&self, import: &Import) -> bool {
        match &import.path[..] {
            ["std" | "core", rest @ ..] if self.in_tasks && tasks::is_module_of_std(rest) => true,
            ["tokio", rest @ ..] if self.in_tasks => tasks::is_module_of_tokio(rest),
            ["std" | "core", rest @ ..] => allowed::is_module_of_std(rest),
            ["nix", rest @ ..] if self.in_processes => processes::is_module_of_nix(rest),
            ["signal_hook", rest @ ..] if self.in_processes => {
                processes::is_module_of_signal_hook(rest)
            }
            _ if import.rooted => false,
            path @ ["self" | "super", ..] => match self.way(path) {
                Way::Within(module, [name]) => self.has(module + 1, name),
                Way::Beside(["sync"]) => true,
                Way::Beside(["memory"]) => self.in_processes,
                Way::Beside(["sync", name]) => allowed::is_module_of_facade(name),
                _ => false,
            },
            [name] => self.has(self.open.len(), name),
            _ => false,
        }
    }
}
