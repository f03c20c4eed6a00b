//! A `use` as the paths it stands for.

use proc_macro2::Delimiter;

use super::token::{Token, Word};

/// One path of a `use`: `use super::{check, sync as s};` has two.
#[derive(Debug)]
pub(super) struct Import<'a> {
    /// Whether it begins with `::`, which leads to a crate and never to a module of the answer's.
    pub rooted: bool,
    /// Ends in `*` where everything is imported; a closing `self` is left out.
    pub path: Vec<&'a str>,
    /// The name after `as`.
    pub alias: Option<&'a str>,
    /// Where its last word stands.
    pub line: usize,
}

impl Import<'_> {
    /// What it is called from here on.
    pub(super) fn name(&self) -> Option<&str> {
        self.alias.or(self.path.last().copied())
    }

    /// As it is written, but for the braces.
    pub(super) fn words(&self) -> String {
        let renaming = self.alias.map(|alias| format!(" as {alias}"));
        self.path.join("::") + &renaming.unwrap_or_default()
    }
}

/// The tokens of the `use` that `rest` begins with, from after `use` to before its `;`.
///
/// Nothing where `use` is not a statement, as in `impl Sized + use<'a>`.
pub(super) fn statement(rest: &[Token]) -> Option<&[Token]> {
    match rest {
        [keyword, first, ..] if keyword.is("use") && !matches!(first, Token::Sign('<')) => {
            rest[1..].split(|token| matches!(token, Token::Sign(';'))).next()
        }
        _ => None,
    }
}

/// The paths of the tree of a `use`.
pub(super) fn imports(tree: &[Token]) -> Vec<Import<'_>> {
    let mut found = Vec::new();
    add_branches(tree, &[], false, &mut found);
    found
}

fn add_branches<'a>(
    tree: &'a [Token],
    stem: &[&'a Word],
    rooted: bool,
    found: &mut Vec<Import<'a>>,
) {
    for branch in tree.split(|token| matches!(token, Token::Sign(','))) {
        let rooted = rooted || stem.is_empty() && matches!(branch, [Token::Colons, ..]);
        let end = branch.iter().position(|token| token.is("as")).unwrap_or(branch.len());
        let words = branch[..end].iter().filter_map(|token| match token {
            Token::Word(word) => Some(word),
            _ => None,
        });
        let path: Vec<&Word> = stem.iter().copied().chain(words).collect();
        match branch {
            [] => {}
            [.., Token::Group(Delimiter::Brace, inner)] => {
                add_branches(inner, &path, rooted, found)
            }
            _ => found.extend(import(&path, &branch[end..], branch.last(), rooted)),
        }
    }
}

fn import<'a>(
    words: &[&'a Word],
    renaming: &'a [Token],
    end: Option<&Token>,
    rooted: bool,
) -> Option<Import<'a>> {
    let line = words.last()?.line;
    let mut path: Vec<&str> = words.iter().map(|word| word.text.as_str()).collect();
    if matches!(end, Some(Token::Sign('*'))) {
        path.push("*");
    } else if path.len() > 1 && path.ends_with(&["self"]) {
        path.pop();
    }
    let alias = match renaming {
        [_as, Token::Word(alias)] => Some(alias.text.as_str()),
        _ => None,
    };
    Some(Import { rooted, path, alias, line })
}
