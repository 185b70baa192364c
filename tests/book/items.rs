//! Which listings use which item of `std::sync::mpsc` and of crossbeam-channel: every stable function, macro, type, variant and
//! method, and the trait implementations that a reader calls. Each has to be used in at least one listing.
//!
//! The items of std come from rust-docs, and are kept in a file, since not every machine has rust-docs. Those of crossbeam-channel
//! come from its source, which Cargo has. What a listing uses comes from the compiler's MIR, in which every call has the type that it
//! is made on: `Sender::send` is not `SyncSender::send`. All of this is read on the Rust version that the book states, since none of
//! it has a form that is promised.

mod lists;
mod uses;

use crate::book::{Book, line_at, read};
use crate::problem::Problem;
use crate::rustc;
use lists::Items;
use std::fs;
use std::path::Path;
use uses::uses;

/// A library whose items the book covers.
pub struct Library {
    /// As a message names it.
    pub name: &'static str,
    /// Where the list of its items is kept: in each line a name, and the place in the documentation.
    pub items: &'static str,
    /// Where the documentation is.
    address: &'static str,
    /// The crates that a listing about it uses, beside std.
    crates: &'static [&'static str],
    /// The list, from where the items come from. `None` if that is not on this machine.
    documented: fn(&Book) -> Option<Items>,
}

/// `std::sync::mpsc`.
pub const STD: Library = Library {
    name: "std::sync::mpsc",
    items: "tests/book/std_mpsc.txt",
    address: "https://doc.rust-lang.org/std/sync/mpsc/",
    crates: &[],
    documented: |_| lists::documented(&rustc::docs()?),
};

/// crossbeam-channel.
pub const CROSSBEAM: Library = Library {
    name: "crossbeam-channel",
    items: "tests/book/crossbeam_channel.txt",
    address: "https://docs.rs/crossbeam-channel/0.5.17/crossbeam_channel/",
    crates: &["crossbeam-channel"],
    documented: |book| lists::written(&rustc::source(&book.root, "crossbeam-channel").ok()??),
};

/// An item of the module.
struct Item {
    /// `channel`, `Sender`, `Sender::send`, `TryRecvError::Empty`, `Clone for Sender<T>`.
    name: String,
    /// `struct.Sender.html#method.send`.
    place: String,
}

/// The items in a list.
fn parse(list: &str) -> Vec<Item> {
    let items = list.lines().filter_map(|line| line.rsplit_once("  "));
    items.map(|(name, place)| Item { name: name.trim().to_owned(), place: place.to_owned() }).collect()
}

/// Whether this is the Rust version whose items and MIR are known.
pub fn is_stated_version(book: &Book) -> bool {
    rustc::version().is_ok_and(|version| book.manifest.states(&version))
}

/// The list of items as it should be: that of the documentation or the source, or where there is none the one that is kept.
pub fn list(library: &Library, book: &Book) -> Option<String> {
    let kept = fs::read_to_string(book.root.join(library.items)).ok()?;
    let items = is_stated_version(book).then(|| (library.documented)(book)).flatten();
    let listed = |items: Items| items.into_iter().map(|(name, place)| format!("{name}  {place}\n")).collect();
    Some(items.map_or(kept, listed))
}

/// The index: a table of all items with their listings. On another Rust version it stays as it is.
pub fn table(library: &Library, book: &Book, is: Option<&String>) -> Option<String> {
    let items = parse(&list(library, book)?);
    if !is_stated_version(book) {
        return is.cloned();
    }
    let uses = uses(library, book, &items).ok()?;
    let mut text = "| Item | Used in |\n|---|---|\n".to_owned();
    for (Item { name, place }, listings) in items.iter().zip(uses) {
        let link = format!("[`{name}`](<{}{place}>)", library.address);
        // The first shows it best: a chapter is written so.
        let more = listings.len().saturating_sub(MOST);
        let mut shown: Vec<_> = listings.into_iter().take(MOST).collect();
        if more > 0 {
            shown.push(format!("and {more} more"));
        }
        text += &format!("| {link} | {} |\n", shown.join(", "));
    }
    Some(text)
}

/// So many listings are named for each item.
const MOST: usize = 6;

/// The list has what the documentation or the source has, and every item is used.
pub fn check(library: &Library, book: &Book) -> Vec<Problem> {
    check_against(library, book, list(library, book).unwrap_or_default())
}

/// The list is this one, and every item is used.
pub fn check_against(library: &Library, book: &Book, should_be: String) -> Vec<Problem> {
    let kept = match read(&book.root, Path::new(library.items)) {
        Ok(kept) => kept,
        Err(problem) => return vec![problem],
    };
    if kept != should_be {
        let what = format!("the list does not have the items of {}", library.name);
        return vec![Problem::stale_file(library.items, &what, &kept, &should_be)];
    }
    if !is_stated_version(book) {
        return Vec::new();
    }
    let items = parse(&kept);
    let uses = match uses(library, book, &items) {
        Ok(uses) => uses,
        Err(problem) => return vec![problem],
    };
    let unused = items.iter().zip(uses).filter(|(_, listings)| listings.is_empty());
    let problem = |(item, _): (&Item, _)| {
        let line = line_at(&kept, kept.find(&format!("{}  ", item.name)).unwrap_or(0));
        let what = format!("no listing uses `{}`", item.name);
        Problem::new(library.items, line, what, "write a listing that shows what it is for")
    };
    unused.map(problem).collect()
}
