//! Goes through an answer, token by token, and stops at the first thing that is not allowed.

mod paths;

use proc_macro2::Delimiter::{Brace, Bracket};

use super::Threads;
use super::allowed;
use super::attribute::{self, Inside};
use super::processes;
use super::refusal::{Reason, Refusal};
use super::scope::Scopes;
use super::token::Token::{Colons, Group, Sign};
use super::token::{Token, Word};

/// Judges the tokens of a whole answer.
pub(super) fn answer(file: &[Token], threads: Threads) -> Result<(), Refusal> {
    let scopes = Scopes::new(threads);
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
            ("unsafe", rest) if self.in_processes() && processes::is_call_of_fork(rest) => Ok(1),
            ("unsafe", _) => refused("unsafe", self.reason(Reason::UNSAFE)),
            ("extern", _) => refused("extern", self.reason(Reason::EXTERN)),
            ("macro", _) => refused("macro", Reason::OWN_MACRO),
            ("static", [next, ..]) if next.is("mut") => {
                refused("static mut", self.reason(Reason::STATIC_MUT))
            }
            ("mod", [Token::Word(name), body, ..]) => self.module(name, body),
            ("use", _) => self.imports(rest),
            _ => Ok(1),
        }
    }

    fn module(&mut self, name: &Word, body: &Token) -> Result<usize, Refusal> {
        let words = format!("mod {}", name.text);
        match body {
            _ if allowed::is_reserved(&name.text, self.threads) => {
                Err(Reason::RESERVED.at(name.line, words))
            }
            Group(_, body) => self.scope(true, body).map(|()| 3),
            _ => Err(Reason::OTHER_FILE.at(name.line, words + ";")),
        }
    }
}
