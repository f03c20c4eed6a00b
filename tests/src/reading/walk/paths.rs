//! Judges what a path leads to.

use super::super::import::{self, Import};
use super::super::refusal::{Reason, Refusal};
use super::super::scope::Way;
use super::super::token::Token::{Colons, Sign};
use super::super::token::{self, Token};
use super::super::{Threads, allowed, processes, tasks};
use super::Walk;

impl Walk {
    pub(super) fn imports(&self, rest: &[Token]) -> Result<usize, Refusal> {
        let Some(tree) = import::statement(rest) else {
            return Ok(1);
        };
        for import in import::imports(tree) {
            self.judge_import(&import).map_err(|reason| reason.at(import.line, import.words()))?;
        }
        Ok(1 + tree.len())
    }

    fn judge_import(&self, import: &Import) -> Result<(), Reason> {
        self.judge(&import.path, import.rooted)?;
        let of = import.path.last();
        match import.alias {
            Some(alias) if allowed::is_reserved(alias, self.threads) => Err(Reason::RESERVED),
            Some(_) if of.is_some_and(|name| allowed::is_part(name, self.threads)) => {
                Err(Reason::RENAMED)
            }
            _ if self.in_processes() && processes::hides_fork(&import.path, import.name()) => {
                Err(Reason::ANOTHER_FORK)
            }
            _ => Ok(()),
        }
    }

    /// Judges the path that `rest` begins with, and stops before its last word, which may be the
    /// name of a macro.
    pub(super) fn path(&self, before: &[Token], rest: &[Token]) -> Result<usize, Refusal> {
        let words = token::path(rest);
        let path: Vec<&str> = words.iter().map(|word| word.text.as_str()).collect();
        let judged = match before {
            // `<T as Shape>::Unit::default()`; a crate's name does not look like a type's.
            [.., Sign('>'), Colons] if allowed::is_type(path[0]) => Ok(()),
            [.., Colons] => self.judge(&path, true),
            _ => self.judge(&path, false),
        };
        judged.map_err(|reason| reason.at(words[0].line, path.join("::")))?;
        Ok(2 * (path.len() - 1))
    }

    /// Judges a path; `rooted` is one that begins with `::`.
    fn judge(&self, path: &[&str], rooted: bool) -> Result<(), Reason> {
        match path {
            ["std" | "core", rest @ ..] if self.in_processes() => processes::judge_std(rest)?,
            ["std" | "core", rest @ ..] if self.in_tasks() => tasks::judge_std(rest)?,
            ["std" | "core", rest @ ..] => allowed::judge_std(rest)?,
            ["nix", rest @ ..] if self.in_processes() => processes::judge_nix(rest)?,
            ["tokio", rest @ ..] if self.in_tasks() => tasks::judge_tokio(rest)?,
            ["signal_hook", ..] if self.in_processes() => {}
            ["self" | "super", ..] => match self.scopes.way(path) {
                Way::Within(..) => {}
                Way::Beside(["sync", ..]) if !self.in_processes() && !self.in_tasks() => {}
                Way::Beside(["memory", ..]) if self.in_processes() => {}
                Way::Beside(_) | Way::Away => return Err(self.reason(Reason::OUTSIDE)),
            },
            ["crate", ..] => return Err(self.reason(Reason::OUTSIDE)),
            [name, ..] if rooted || !self.scopes.know(name) => {
                return Err(self.reason(Reason::CRATE));
            }
            _ => {}
        }
        allowed::judge_parts(path, self.threads)
    }

    pub(super) fn in_processes(&self) -> bool {
        self.threads == Threads::InProcesses
    }

    fn in_tasks(&self) -> bool {
        self.threads == Threads::InTasks
    }

    /// The reason in the words of the way in which the answer is judged.
    pub(super) fn reason(&self, reason: Reason) -> Reason {
        match self.threads {
            Threads::InProcesses => reason.of_processes(),
            Threads::InTasks => reason.of_tasks(),
            Threads::Real | Threads::InTurns => reason,
        }
    }
}
