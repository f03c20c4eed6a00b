//! Goes through an answer, token by token, and stops at the first thing that is not allowed.

use proc_macro2::Delimiter::{Brace, Bracket};

use super::Threads;
use super::allowed;
use super::attribute::{self, Inside};
use super::import::{self, Import};
use super::refusal::{Reason, Refusal};
use super::scope::{Scopes, Way};
use super::token::Token::{Colons, Group, Sign};
use super::token::{self, Token, Word};

/// Judges the tokens of a whole answer.
pub(super) fn answer(file: &[Token], threads: Threads) -> Result<(), Refusal> {
    let scopes = Scopes::default();
    Walk { scopes, threads }.scope(true, file)
}

struct Walk {
    scopes: Scopes,
    threads: Threads,
}

impl Walk {
    /// Judges the inside of a module or of a block.
    fn scope(&mut self, is_module: bool, body: &[Token]) -> Result<(), Refusal> {
        self.scopes.enter(is_module, body);
        self.tokens(body)?;
        self.scopes.leave();
        Ok(())
    }

    fn tokens(&mut self, body: &[Token]) -> Result<(), Refusal> {
        let mut at = 0;
        while at < body.len() {
            at += self.step(&body[..at], &body[at..])?;
        }
        Ok(())
    }

    /// Judges what `rest` begins with, and says how many tokens that was.
    fn step(&mut self, before: &[Token], rest: &[Token]) -> Result<usize, Refusal> {
        match rest {
            [Sign('#'), Group(Bracket, body), ..] => self.attribute(body, false).map(|()| 2),
            [Sign('#'), Sign('!'), Group(Bracket, body), ..] => {
                self.attribute(body, true).map(|()| 3)
            }
            [Token::Word(first), Colons, Token::Word(_), ..] if first.begins_path() => {
                self.path(before, rest)
            }
            [Token::Word(keyword), ..] if keyword.keyword => self.keyword(keyword, rest),
            [Token::Word(name), Sign('!'), Group(..) | Token::Word(_), ..] => {
                let refused = |reason: Reason| reason.at(name.line, format!("{}!", name.text));
                allowed::judge_macro(&name.text, self.threads).map_err(refused)?;
                Ok(2)
            }
            [Group(Brace, body), ..] => self.scope(false, body).map(|()| 1),
            [Group(_, body), ..] => self.tokens(body).map(|()| 1),
            _ => Ok(1),
        }
    }

    fn attribute(&mut self, body: &[Token], inner: bool) -> Result<(), Refusal> {
        let Some(Token::Word(name)) = body.first() else {
            return Ok(());
        };
        match attribute::judge(&name.text, inner) {
            Ok(Inside::Names) => Ok(()),
            Ok(Inside::Code) => self.tokens(body),
            Err(reason) => Err(reason.at(name.line, format!("#[{}]", name.text))),
        }
    }

    fn keyword(&mut self, keyword: &Word, rest: &[Token]) -> Result<usize, Refusal> {
        let refused = |words: &str, reason: Reason| Err(reason.at(keyword.line, words));
        match (keyword.text.as_str(), &rest[1..]) {
            ("unsafe", _) => refused("unsafe", Reason::UNSAFE),
            ("extern", _) => refused("extern", Reason::EXTERN),
            ("macro", _) => refused("macro", Reason::OWN_MACRO),
            ("static", [next, ..]) if next.is("mut") => refused("static mut", Reason::STATIC_MUT),
            ("mod", [Token::Word(name), body, ..]) => self.module(name, body),
            ("use", _) => self.imports(rest),
            _ => Ok(1),
        }
    }

    fn module(&mut self, name: &Word, body: &Token) -> Result<usize, Refusal> {
        let words = format!("mod {}", name.text);
        match body {
            _ if allowed::is_reserved(&name.text) => Err(Reason::RESERVED.at(name.line, words)),
            Group(_, body) => self.scope(true, body).map(|()| 3),
            _ => Err(Reason::OTHER_FILE.at(name.line, words + ";")),
        }
    }

    fn imports(&self, rest: &[Token]) -> Result<usize, Refusal> {
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
            Some(alias) if allowed::is_reserved(alias) => Err(Reason::RESERVED),
            Some(_) if of.is_some_and(|name| allowed::is_part(name)) => Err(Reason::RENAMED),
            _ => Ok(()),
        }
    }

    /// Judges the path that `rest` begins with, and stops before its last word, which may be the
    /// name of a macro.
    fn path(&self, before: &[Token], rest: &[Token]) -> Result<usize, Refusal> {
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
            ["std" | "core", rest @ ..] => allowed::judge_std(rest)?,
            ["self" | "super", ..] => match self.scopes.way(path) {
                Way::Within(..) | Way::Beside(["sync", ..]) => {}
                Way::Beside(_) | Way::Away => return Err(Reason::OUTSIDE),
            },
            ["crate", ..] => return Err(Reason::OUTSIDE),
            [name, ..] if rooted || !self.scopes.know(name) => return Err(Reason::CRATE),
            _ => {}
        }
        allowed::judge_parts(path)
    }
}
