//! Answers as people write them, which must pass. Every one compiles: see `compiled`.

pub(super) const ORDINARY: &[&str] = &[
    "",
    "use super::sync::{Arc, Mutex, mpsc, thread}; pub fn f() { mpsc::channel::<u64>(); }",
    "use super::sync::*; pub fn f() { thread::spawn(|| 1).join().unwrap(); mpsc::channel::<u64>(); }",
    "use super::sync as s; pub fn f() { s::thread::spawn(|| 1).join().unwrap(); }",
    "use super::sync::{self, thread}; pub fn f() { sync::Mutex::new(thread::panicking()); }",
    "use super::sync; use sync::thread; pub fn f() { thread::yield_now(); }",
    "use super::sync::thread as t; pub fn f() { t::Builder::new().name(\"a\".into()).spawn(|| 1).unwrap(); }",
    "use super::sync::atomic::{AtomicU64, Ordering::*}; pub static N: AtomicU64 = AtomicU64::new(0);\n\
     pub fn f() -> u64 { N.fetch_add(1, SeqCst) }",
    "use super::sync::atomic::{self, AtomicBool}; pub fn f(b: &AtomicBool) { b.load(atomic::Ordering::Relaxed); }",
    "pub fn f() { super::sync::thread::scope(|s| { s.spawn(|| 1); }); }",
    "pub fn f() { use super::sync::mpsc::{self, Sender}; let _: (Sender<u8>, _) = mpsc::channel(); }",
    "use self::super::sync::thread; pub fn f() { thread::yield_now(); }",
    // std.
    "use std::{collections::{HashMap, hash_map::Entry}, time::{Duration, Instant}};\n\
     pub fn f(m: &mut HashMap<u8, u8>) { if let Entry::Vacant(v) = m.entry(1) { v.insert(2); } }\n\
     pub fn g() -> Duration { Instant::now().elapsed() + Duration::from_millis(5) }",
    "use std::collections::{self, hash_map}; pub fn f(s: collections::HashSet<u8>, m: hash_map::HashMap<u8, u8>) {}",
    "use std::fmt::{self, Display}; pub struct S;\n\
     impl Display for S { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { write!(f, \"s\") } }",
    "use std::{mem, ptr, cmp::Ordering, iter}; pub fn f(a: &mut u8, b: &mut u8) { mem::swap(a, b); ptr::eq(a, b); }\n\
     pub fn g() -> Vec<u8> { std::iter::repeat_with(|| 1).chain(iter::once(2)).take(3).collect() }",
    "use std::io::{self, Write as _}; pub fn f() -> io::Result<()> { io::stdout().flush()?; writeln!(io::stderr(), \"x\") }",
    "use std::io::prelude::*; pub fn f(mut to: impl Write) { to.write_all(b\"x\").ok(); }",
    "use std::process; pub fn f() { if false { process::exit(1) } else { std::process::abort() } }",
    "use std::panic::{self, AssertUnwindSafe}; pub fn f() { panic::catch_unwind(AssertUnwindSafe(|| 1)).ok(); }",
    "thread_local! { static N: u64 = const { 1 }; } pub fn f() -> u64 { N.with(|n| *n) }",
    "use std::cell as c; use core::marker::PhantomData; pub fn f() { c::RefCell::new(PhantomData::<u8>); }",
    "use std::f64::consts; pub fn f(r: f64) -> f64 { consts::PI * r.powi(2) + std::f64::consts::E + f64::MAX }",
    "use std::{future::Future, pin::{Pin, pin}, task::{Context, Poll}}; pub struct Once(bool);\n\
     impl Future for Once { type Output = (); fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> { Poll::Ready(()) } }\n\
     pub async fn f() { pin!(Once(true)).await; let g = async |n: u8| n; g(1).await; }",
    "use std::error::Error; pub fn f() -> Result<u8, Box<dyn Error>> { Ok(\"1\".parse::<u8>()?) }",
    "use std::{any, array, borrow::Cow, char, num::NonZeroUsize, rc::Rc, str::{self, FromStr}};\n\
     pub fn f() { any::type_name::<Rc<Cow<'static, str>>>(); array::from_fn::<u8, 3, _>(|_| 1); u8::from_str(\"1\").ok(); char::from(65); str::from_utf8(b\"a\").ok(); }",
    "pub fn f() { u64::MAX.wrapping_add(1); let _ = (usize::from_str_radix(\"1\", 2), str::len(\"a\"), bool::then(true, || 1)); }",
    "pub fn f() -> String { String::from_utf8_lossy(b\"a\").into_owned() + &Vec::<u8>::new().len().to_string() }",
    "pub type Job = Box<dyn FnOnce() -> u64 + Send + 'static>; pub fn f(jobs: Vec<Job>) -> u64 { jobs.into_iter().map(|j| j()).sum() }",
    // Words that mean nothing here.
    "//! Not std::thread, and nothing unsafe.\n/// Like `std::sync::Mutex`.\npub fn f() { /* unsafe { std::thread } */ println!(\"std::thread {{unsafe}}\"); }",
    "pub fn f() -> &'static str { r#\"unsafe extern crate std; macro_rules!\"# }",
    "pub fn f() -> f64 { let std = 2.0; let nix = 1.0; let (sync, check) = (1.0, nix); println!(\"{std}\"); std * nix - sync / check }",
    "pub struct Tools { pub rayon: u8, pub thread: u8 } impl Tools { pub fn rayon(&self) -> u8 { self.rayon } }\n\
     pub fn f(x: &Tools) -> u8 { x.rayon() + x.thread + Tools { rayon: 1, thread: 2 }.rayon }",
    "pub fn f(std: &mut Vec<u8>) { 'nix: loop { for _ in std.iter().copied().map(u64::from) { continue 'nix; } break 'nix; } }",
    "pub fn f<'std>(s: &'std str) -> impl Iterator<Item = char> + use<'std> { s.chars() }",
    "pub fn f(a: u8, b: u8) -> bool { if !(a > b) && a != b { return !(b == 0) } !matches!(a, 1 | 2 if !(b > 1)) }",
    // Modules, types, traits and generics of its own.
    "mod shapes { pub mod round { pub fn area() -> u8 { super::one() } } fn one() -> u8 { 1 } pub fn two() -> u8 { self::one() + 1 } }\n\
     use shapes::two; pub fn f() -> u8 { shapes::round::area() + self::shapes::two() + two() }",
    "use super::sync::thread; mod pool { use super::super::sync::{Mutex, thread}; pub fn f() { thread::yield_now(); Mutex::new(0); } }\n\
     pub fn g() { pool::f(); thread::yield_now(); }",
    "use super::sync::mpsc as channels; use std::fmt as text; pub mod pool { pub fn f() {} }\n\
     pub mod tests { use super::*; pub fn f(_: &dyn text::Debug) { channels::channel::<u8>(); pool::f(); super::pool::f(); } }",
    "mod pool { pub fn f() {} } pub mod tests { use super::pool as p; pub fn g() { p::f(); } }",
    "pub fn f() { mod inner { pub fn g() {} } use inner as i; { inner::g(); i::g(); } vec![{ inner::g(); 1 }]; }",
    "#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)] pub enum Shape { #[default] Round, Square }\n\
     impl Shape { pub const ALL: [Self; 2] = [Self::Round, Shape::Square]; pub fn f(self) -> bool { use Shape::*; matches!(self, Round) } }",
    "pub trait Area { type Unit: Default; fn area() -> Self::Unit { Self::Unit::default() } } pub struct S;\n\
     impl Area for S { type Unit = u8; } pub fn f<T: Area>() -> T::Unit { <T as Area>::Unit::default(); <T>::area(); T::Unit::default() }",
    "pub struct Ring<T, const N: usize> { slots: [Option<T>; N] }\n\
     impl<T, const N: usize> Ring<T, N> { pub fn new() -> Self { Self { slots: [const { None }; N] } } }\n\
     impl<T: Clone, const N: usize> Clone for Ring<T, N> where T: ::std::fmt::Debug { fn clone(&self) -> Self { Ring::<T, N> { slots: self.slots.clone() } } }",
    "#![allow(unused)]\n#[must_use] #[inline] #[allow(clippy::needless_return, reason = \"shown\")] #[rustfmt::skip] pub fn f() -> u8 { return 1 }\n\
     #[cfg(test)] mod tests { use super::*; #[test] fn one_is_one() { assert_eq!(f(), 1, \"{}\", f()); } }\n\
     #[cfg(debug_assertions)] pub fn g() {} #[deprecated(note = \"x\")] #[track_caller] pub fn h() {}",
    "pub fn f(n: u64) -> u64 { debug_assert!(n > 0); assert_ne!(n, 2); eprintln!(\"{n:>4} {:?}\", vec![1; 3]); let _ = format!(\"{n}\"); match n { 1 => todo!(), 2 => unreachable!(\"{}\", n), _ => std::panic!(\"no\") } }",
    "use super::sync::{Arc, Condvar, Mutex};\n\
     pub struct Gate { open: Mutex<bool>, changed: Condvar }\n\
     impl Gate { pub fn pass(self: &Arc<Self>) { let open = self.open.lock().unwrap(); drop(self.changed.wait_while(open, |open| !*open).unwrap()); } }",
    "use super::sync::OnceLock; pub static N: OnceLock<u64> = OnceLock::new(); pub static M: &str = \"static mut\";\n\
     pub fn f() -> u64 { let Some(n) = N.get() else { return 0 }; if let 1.. = *n && *n < 9 { *n } else { std::convert::identity(1) } }",
];
