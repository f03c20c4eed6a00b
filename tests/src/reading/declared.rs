//! What a module or a block declares.

use proc_macro2::Delimiter::{Brace, Bracket};

use super::attribute;
use super::import::{self, Import};
use super::token::Token::{self, Group, Sign};

/// The modules and types that stand directly in `body`, and its imports, without those that a
/// `cfg` may take away.
pub(super) fn declared(body: &[Token]) -> (Vec<String>, Vec<Import<'_>>) {
    let (mut own, mut imports) = (Vec::new(), Vec::new());
    let mut conditional = false;
    for at in 0..body.len() {
        match &body[at..] {
            [Sign('#'), Group(Bracket, attribute), ..] => conditional |= is_condition(attribute),
            [Sign(';') | Group(Brace, _), ..] => conditional = false,
            _ if conditional => {}
            [keyword, Token::Word(name), ..] if declares_type(keyword) => {
                own.push(name.text.clone());
            }
            rest => imports.extend(import::statement(rest).into_iter().flat_map(import::imports)),
        }
    }
    (own, imports)
}

fn is_condition(attribute: &[Token]) -> bool {
    matches!(attribute, [Token::Word(name), ..] if attribute::is_condition(&name.text))
}

/// Not `type`: in an `impl` that names something which is not in scope.
fn declares_type(keyword: &Token) -> bool {
    let keywords = ["mod", "struct", "enum", "trait"];
    keywords.iter().any(|text| keyword.is(text))
}
