//! An answer as a tree of tokens.
//!
//! Tokens and not syn's syntax tree, in which the arguments of a macro are tokens anyway: so there is
//! one rule for both, and no corner of the grammar that is passed over because nobody thought of it.

use proc_macro2::{Delimiter, Ident, Spacing, TokenStream, TokenTree};

/// A token, as far as this reading tells tokens apart.
#[derive(Debug)]
pub(super) enum Token {
    Word(Word),
    /// `::`
    Colons,
    /// One character of any other operator.
    Sign(char),
    /// A literal, a comment or a lifetime: nothing in them is a path.
    Mute,
    Group(Delimiter, Vec<Token>),
}

/// A name or a keyword.
#[derive(Debug)]
pub(super) struct Word {
    /// Without `r#`, unless it would be a keyword without: `r#std` is `std`, `r#use` is not `use`.
    pub text: String,
    pub line: usize,
    pub keyword: bool,
}

impl Token {
    pub(super) fn is(&self, text: &str) -> bool {
        matches!(self, Token::Word(word) if word.text == text)
    }
}

impl Word {
    /// Whether a path can begin with it.
    pub(super) fn begins_path(&self) -> bool {
        !self.keyword || ["self", "super", "crate", "Self"].contains(&self.text.as_str())
    }
}

/// The words of the path that `rest` begins with, up to where generics interrupt it.
pub(super) fn path(rest: &[Token]) -> Vec<&Word> {
    let mut words = Vec::new();
    for pair in rest.chunks(2) {
        let Token::Word(word) = &pair[0] else { break };
        words.push(word);
        let [_, Token::Colons] = pair else { break };
    }
    words
}

/// How many tokens there are at all depths. Does not call itself, since nothing bounds the depth yet.
pub(super) fn count(source: TokenStream) -> usize {
    let mut sum = 0;
    let mut unread = vec![source];
    while let Some(stream) = unread.pop() {
        for token in stream {
            sum += 1;
            if let TokenTree::Group(group) = token {
                unread.push(group.stream());
            }
        }
    }
    sum
}

/// The tokens of a source and of what stands in its brackets.
pub(super) fn tree(source: TokenStream) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut source = source.into_iter().peekable();
    while let Some(next) = source.next() {
        tokens.push(match next {
            TokenTree::Group(group) => Token::Group(group.delimiter(), tree(group.stream())),
            TokenTree::Ident(ident) => Token::Word(word(&ident)),
            TokenTree::Literal(_) => Token::Mute,
            TokenTree::Punct(sign) => match sign.as_char() {
                // The name of a lifetime is a token of its own, and must not pass for a path's start.
                '\'' => source.next().map_or(Token::Sign('\''), |_| Token::Mute),
                ':' if sign.spacing() == Spacing::Joint
                    && source.next_if(|second| second.to_string() == ":").is_some() =>
                {
                    Token::Colons
                }
                other => Token::Sign(other),
            },
        });
        forget_empty_generics(&mut tokens);
    }
    tokens
}

fn word(ident: &Ident) -> Word {
    let text = ident.to_string();
    let is_keyword = |text: &str| syn::parse_str::<Ident>(text).is_err();
    match text.strip_prefix("r#") {
        Some(bare) if !is_keyword(bare) => {
            Word { text: bare.to_owned(), line: ident.span().start().line, keyword: false }
        }
        _ => Word { line: ident.span().start().line, keyword: is_keyword(&text), text },
    }
}

/// `std::<>::thread` and `std<>::thread` are `std::thread` to rustc.
fn forget_empty_generics(tokens: &mut Vec<Token>) {
    if let [.., Token::Sign('<'), Token::Sign('>')] = tokens[..] {
        tokens.truncate(tokens.len() - 2);
        if let Some(Token::Colons) = tokens.last() {
            tokens.pop();
        }
    }
}
