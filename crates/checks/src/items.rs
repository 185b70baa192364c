//! Which listings use which item of `std::sync::mpsc` and of crossbeam-channel: every stable function, macro, type, variant and
//! method, and the trait implementations that a reader calls. Each has to be used in at least one listing.
//!
//! The items come from the documentation: that of std from rust-docs, and that of crossbeam-channel from rustdoc, which every
//! toolchain has. They are kept in files, since not every machine has rust-docs. What a listing uses comes from the compiler's MIR, in
//! which everything has its full path and its place in the source. So a `vec::IntoIter` is no `mpsc::IntoIter`, a
//! `TryRecvError::Empty` is that of the right library, and what `select!` calls is not taken for what the listing says. Only the arms
//! of `select!` are read from the source. All of this is done on the Rust version that the book states, since none of it has a form
//! that is promised.

mod lists;
mod uses;

use crate::book::{Book, Chapter, Example, read};
use crate::memo::{Memo, memoized};
use crate::problem::Problem;
use crate::rustc::{self, Libraries};
use crate::toolchain::{Memory, scratch};
use std::fs;
use std::path::Path;
use std::sync::{LazyLock, Mutex};

/// A library whose items the book covers.
pub struct Library {
    /// As a message names it.
    pub name: &'static str,
    /// What the compiler puts before the name of an item.
    pub path: &'static str,
    /// Where the list of its items is kept: in each line a name, and the place in the documentation.
    pub items: &'static str,
    /// Where the documentation is.
    address: &'static str,
    /// The list, from the documentation. `None` if that is not on this machine.
    documented: fn(&Book) -> Option<Vec<Item>>,
}

/// `std::sync::mpsc`.
pub const STD: Library = Library {
    name: "std::sync::mpsc",
    path: "std::sync::mpsc::",
    items: "crates/checks/data/std_mpsc.txt",
    address: "https://doc.rust-lang.org/std/sync/mpsc/",
    documented: |_| lists::documented(&rustc::docs()?.join("std/sync/mpsc")),
};

/// crossbeam-channel.
pub const CROSSBEAM: Library = Library {
    name: "crossbeam-channel",
    path: "crossbeam_channel::",
    items: "crates/checks/data/crossbeam_channel.txt",
    address: "https://docs.rs/crossbeam-channel/0.5.17/crossbeam_channel/",
    documented: |book| of_package(&book.root, "crossbeam-channel", &scratch().join("documentation")),
};

/// The items of a package. rustdoc writes its pages in `folder`.
pub fn of_package(root: &Path, package: &str, folder: &Path) -> Option<Vec<Item>> {
    lists::documented(&rustc::document(root, package, folder).ok()?)
}

/// An item of the module.
pub struct Item {
    /// `channel`, `select! recv`, `Sender`, `Sender::send`, `TryRecvError::Empty`, `Clone for Sender<T>`.
    pub name: String,
    /// `struct.Sender.html#method.send`.
    place: String,
}

/// The sections of an index: what a reader looks for comes first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Section {
    Functions,
    Macros,
    Types,
    Implementations,
    Printing,
}

impl Section {
    fn title(self) -> &'static str {
        match self {
            Section::Functions => "Functions",
            Section::Macros => "Macros",
            Section::Types => "Types, their methods and variants",
            Section::Implementations => "Trait implementations",
            Section::Printing => "`Debug` and `Display`",
        }
    }
}

impl Item {
    fn new(name: String, place: String) -> Item {
        Item { name, place }
    }

    fn section(&self) -> Section {
        match self.name.split_once(" for ") {
            Some(("Debug" | "Display", _)) => Section::Printing,
            Some(_) => Section::Implementations,
            None if self.name.contains("! ") => Section::Macros,
            None if self.name.starts_with(char::is_uppercase) => Section::Types,
            None => Section::Functions,
        }
    }

    /// The type that the item belongs to, without its parameters.
    fn owner(&self) -> &str {
        let target = self.name.split_once(" for ").map_or(&*self.name, |(_, target)| target);
        target.trim_start_matches('&').split(['<', ':']).next().unwrap_or_default()
    }

    fn is_variant(&self) -> bool {
        self.place.contains("#variant.")
    }

    /// Where the item stands in an index: within a section by type, the errors last; of a type first the variants, in the order in
    /// which they are, then the methods.
    fn order(&self) -> (Section, usize, String, usize, String) {
        let section = self.section();
        let owner = if section >= Section::Types { self.owner() } else { "" };
        let kind = match owner {
            _ if owner.ends_with("Error") => 2,
            _ if owner.ends_with("Iter") => 1,
            _ => 0,
        };
        let part = match self.name.split_once("::") {
            _ if self.is_variant() => 1,
            Some(_) if section == Section::Types => 2,
            _ => 0,
        };
        let name =
            if self.is_variant() || section == Section::Macros { String::new() } else { self.name.clone() };
        (section, kind, owner.to_owned(), part, name)
    }
}

/// The items in a list.
fn parse(list: &str) -> Vec<Item> {
    let items = list.lines().filter_map(|line| line.rsplit_once("  "));
    items.map(|(name, place)| Item::new(name.trim().to_owned(), place.to_owned())).collect()
}

/// Whether this is the Rust version whose items and MIR are known.
pub fn is_stated_version(book: &Book) -> bool {
    rustc::version().is_ok_and(|version| book.manifest.states(&version))
}

/// The list of items as it should be: that of the documentation, or where there is none the one that is kept.
pub fn list(library: &Library, book: &Book) -> Option<String> {
    let kept = fs::read_to_string(book.root.join(library.items)).ok()?;
    let items = is_stated_version(book).then(|| (library.documented)(book)).flatten();
    let listed =
        |items: Vec<Item>| items.iter().map(|Item { name, place }| format!("{name}  {place}\n")).collect();
    Some(items.map_or(kept, listed))
}

/// The index: a table of items with their listings for each section. On another Rust version it stays as it is.
pub fn table(library: &Library, book: &Book, is: Option<&String>) -> Option<String> {
    let items = parse(&list(library, book)?);
    if !is_stated_version(book) {
        return is.cloned();
    }
    let uses = uses(library, book, &items).ok()?;
    let mut text = String::new();
    let mut section = None;
    for (item, listings) in items.iter().zip(uses) {
        if section.replace(item.section()) != Some(item.section()) {
            text += &format!("\n## {}\n\n| Item | Used in |\n|---|---|\n", item.section().title());
        }
        let Item { name, place } = item;
        let link = format!("[`{name}`](<{}{place}>)", library.address);
        let more = listings.len().saturating_sub(MOST);
        let mut shown: Vec<_> = listings.into_iter().take(MOST).collect();
        if more > 0 {
            shown.push(format!("and {more} more"));
        }
        text += &format!("| {link} | {} |\n", shown.join(", "));
    }
    Some(text.trim_start().to_owned())
}

/// So many listings are named for each item.
const MOST: usize = 6;

/// The list has what the documentation has, and every item is used.
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
        let message = format!("the list does not have the items of {}", library.name);
        return vec![Problem::stale_file(library.items, &message, &kept, &should_be)];
    }
    if !is_stated_version(book) {
        return Vec::new();
    }
    let items = parse(&kept);
    let uses = match uses(library, book, &items) {
        Ok(uses) => uses,
        Err(problem) => return vec![problem],
    };
    let unused = items.iter().zip(uses).enumerate().filter(|(_, (_, listings))| listings.is_empty());
    let problem = |(at, (item, _)): (usize, (&Item, _))| {
        let message = format!("no listing uses `{}`", item.name);
        Problem::new(library.items, at + 1, message, "write a listing that shows what it is for")
    };
    unused.map(problem).collect()
}

/// For each item links to its listings, the best first, as the book has them now.
fn uses(library: &Library, book: &Book, items: &[Item]) -> Result<Vec<Vec<String>>, Problem> {
    let (chapters, programs) = programs(book);
    let mut used = vec![Vec::new(); items.len()];
    for (at, of_program) in used_by_each(library, book, items, &programs)?.iter().enumerate() {
        of_program.iter().for_each(|&item| used[item].push(at));
    }
    // In the order of the book, since a chapter begins with what shows a thing best. But a type is shown best where it is named: there
    // is a `SendError` in every listing that sends.
    for (item, listings) in items.iter().zip(&mut used).filter(|(item, _)| item.name == item.owner()) {
        let is_named = |source: &str| source.split(|c| !uses::is_in_name(c)).any(|word| word == item.name);
        listings.sort_by_key(|at| !is_named(programs[*at].1));
    }
    let link = |at: usize| {
        let name = programs[at].0;
        format!("[`{name}`]({}#{name})", chapters[at])
    };
    Ok(used.into_iter().map(|listings| listings.into_iter().map(link).collect()).collect())
}

/// Which items each program uses, by number. Only those are compiled of which that is not known from an earlier run.
fn used_by_each(
    library: &Library,
    book: &Book,
    items: &[Item],
    programs: &[(&str, &str)],
) -> Result<Vec<Vec<usize>>, Problem> {
    // Two tests and the update ask for it.
    static SEEN: Memo<Vec<uses::Seen>> = LazyLock::new(Mutex::default);
    let names: Vec<_> = items.iter().map(|item| item.name.as_str()).collect();
    let list = names.join("\n");
    let kind = format!("used-of-{}", library.name.replace("::", "-"));
    let memory = |(name, source): (&str, &str)| Memory::of_source(&kind, name, &format!("{list}\n{source}"));

    let mut used: Vec<Option<Vec<usize>>> = programs.iter().map(|p| memory(*p).recall()).collect();
    let unknown: Vec<_> = (0..programs.len()).filter(|&at| used[at].is_none()).collect();
    if !unknown.is_empty() {
        let programs: Vec<_> = unknown.iter().map(|&at| programs[at]).collect();
        let seen = memoized(&SEEN, &programs, || compile(book, &programs))?;
        for ((at, program), seen) in unknown.into_iter().zip(programs).zip(&seen) {
            let all = uses::used(library, items, seen).into_iter().enumerate();
            let these = all.filter(|(_, used)| *used).map(|(item, _)| item).collect();
            memory(program).keep(&these);
            used[at] = Some(these);
        }
    }
    Ok(used.into_iter().flatten().collect())
}

/// What the compiler sees in programs of the book.
fn compile(book: &Book, programs: &[(&str, &str)]) -> Result<Vec<uses::Seen>, Problem> {
    let crates = &book.manifest.crates;
    let needed = book.examples.values().any(|example| crates.iter().any(|c| example.uses(&c.name)));
    let libraries = match needed {
        true => rustc::libraries(&book.root).map_err(uses::unreadable)?,
        false => Libraries::default(),
    };
    uses::compile(programs, &libraries)
}

/// The listings that compile, in the order of the book: the chapter of each, and its name and source.
fn programs(book: &Book) -> (Vec<String>, Vec<(&str, &str)>) {
    let compiles = book
        .figures()
        .filter(|(_, figure)| figure.verdict().is_some_and(|verdict| verdict.row().compiles))
        .filter_map(|(chapter, figure)| Some((chapter, book.examples.get(&figure.name)?)))
        .filter(|(_, example)| !example.is_of_exercise());
    let program = |(chapter, example): (&Chapter, _)| {
        let Example { name, source, .. }: &Example = example;
        (chapter.file().display().to_string(), (name.as_str(), source.as_str()))
    };
    compiles.map(program).unzip()
}

/// The items that one program uses.
pub fn used_in(
    library: &Library,
    list: &str,
    source: &str,
    libraries: &Libraries,
) -> Result<Vec<String>, Problem> {
    let items = parse(list);
    let seen = uses::compile(&[("program", source)], libraries)?;
    let used = uses::used(library, &items, &seen[0]);
    Ok(items.into_iter().zip(used).filter(|(_, used)| *used).map(|(item, _)| item.name).collect())
}
