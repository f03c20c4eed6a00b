//! The attributes that an answer may use.

use super::allowed::has;
use super::refusal::Reason;

/// The attributes that leave the code they stand on as it is, or leave all of it out.
const ATTRIBUTES: &str = "cfg clippy cold default deprecated derive diagnostic doc ignore inline \
    must_use non_exhaustive repr rustfmt should_panic test track_caller";

/// The attributes that name lints. They and `doc` may also stand inside what they speak of; a
/// `#![cfg(..)]` there could take away a module that this reading has counted.
const LINTS: &str = "allow deny expect forbid warn";

/// What stands in the brackets of an attribute.
pub(super) enum Inside {
    /// Names of lints or conditions, of which none is a path.
    Names,
    /// Code, as in `#[doc = include_str!("task.md")]`.
    Code,
}

/// Judges the attribute of this name; `inner` is `#![..]`.
pub(super) fn judge(name: &str, inner: bool) -> Result<Inside, Reason> {
    match name {
        _ if has(LINTS, name) => Ok(Inside::Names),
        "doc" => Ok(Inside::Code),
        "unsafe" => Err(Reason::UNSAFE),
        _ if inner || !has(ATTRIBUTES, name) => Err(Reason::ATTRIBUTE),
        "cfg" | "clippy" | "diagnostic" | "rustfmt" => Ok(Inside::Names),
        _ => Ok(Inside::Code),
    }
}

/// Whether the attribute of this name may take away what it stands on, so that what that declares
/// cannot be counted on.
pub(super) fn is_condition(name: &str) -> bool {
    name == "cfg" || name == "test"
}
