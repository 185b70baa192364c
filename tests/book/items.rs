//! Which listings use which item of `std::sync::mpsc`: every stable function, type, variant and method, and the trait
//! implementations that a reader calls. Each has to be used in at least one listing.
//!
//! The list of items comes from rust-docs, and is kept in a file, since not every machine has rust-docs. What a listing uses comes
//! from the compiler's MIR, in which every call has the type that it is made on: `Sender::send` is not `SyncSender::send`. Both are
//! read on the Rust version that the book states, since neither has a form that is promised.

use crate::book::{Book, Example, line_at, read};
use crate::problem::Problem;
use crate::rustc;
use crate::verdict::Verdict;
use regex::Regex;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

/// Where the list of items is kept: in each line a name, and the place in the module's documentation.
pub const ITEMS: &str = "tests/book/std_mpsc.txt";

/// The module, in the documentation.
const MODULE: &str = "std/sync/mpsc";

/// Traits that nobody calls by name: markers, and what the compiler calls itself.
const SILENT: [&str; 8] =
    ["Copy", "Drop", "Eq", "RefUnwindSafe", "Send", "StructuralPartialEq", "Sync", "UnwindSafe"];

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

/// The list as the documentation in this folder has it.
pub fn documented(docs: &Path) -> Option<String> {
    static PAGE: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r#"href="((fn|struct|enum)\.(\w+)\.html)""#).expect("is a regex"));
    let index = fs::read_to_string(docs.join(MODULE).join("index.html")).ok()?;
    let pages: BTreeSet<_> =
        PAGE.captures_iter(&index).map(|page| [1, 2, 3].map(|group| page[group].to_owned())).collect();
    let mut items = BTreeMap::new();
    for [page, kind, name] in &pages {
        items.insert(name.clone(), page.clone());
        if kind != "fn" {
            let html = fs::read_to_string(docs.join(MODULE).join(page)).ok()?;
            for (item, anchor) in on_page(&html, name) {
                items.insert(item, format!("{page}#{anchor}"));
            }
        }
    }
    Some(items.into_iter().map(|(name, place)| format!("{name}  {place}\n")).collect())
}

/// The stable items on the page of a type: each with its anchor.
fn on_page(html: &str, owner: &str) -> Vec<(String, String)> {
    static SECTION: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r#"<section id="((?:method|variant|impl)[.-][^"]*)""#).expect("is a regex")
    });
    let sections: Vec<_> = SECTION.captures_iter(html).filter_map(|section| section.get(1)).collect();
    let derives_copy = html.contains(&format!("id=\"impl-Copy-for-{owner}"));
    let mut inherent = false;
    let mut items = Vec::new();
    for (at, section) in sections.iter().enumerate() {
        let anchor = section.as_str();
        let until = sections.get(at + 1).map_or(html.len(), |next| next.start());
        let stable = !html[section.end()..until].contains("stab unstable");
        let name = match anchor.split_once(['.', '-']) {
            Some(("variant", name)) => Some(format!("{owner}::{name}")),
            Some(("method", name)) if inherent => Some(format!("{owner}::{name}")),
            Some(("impl", implementation)) => {
                inherent = !implementation.contains("-for-");
                implementation.split_once("-for-").and_then(|(name, target)| {
                    let plain = plain(target);
                    // Conversions into a type stand on the pages of both types, and here on that of the second.
                    let own = plain.trim_start_matches('&').split('<').next() == Some(owner);
                    // What can be copied is hardly ever cloned.
                    let silent = SILENT.contains(&name) || (name == "Clone" && derives_copy);
                    (own && !silent && !anchor.contains("Freeze") && !anchor.contains("Unpin"))
                        .then(|| format!("{} for {plain}", self::plain(name)))
                })
            }
            _ => None,
        };
        items.extend(name.filter(|_| stable).map(|name| (name, anchor.to_owned())));
    }
    items
}

/// The text of an anchor: `Sender%3CT%3E` is `Sender<T>`.
fn plain(anchor: &str) -> String {
    anchor.replace("%3C", "<").replace("%3E", ">").replace("%26", "&").replace('+', " ")
}

/// For each listing that compiles and uses the module: what the compiler makes of it, and its source.
fn compiled(book: &Book) -> Result<Vec<(&Example, String)>, Problem> {
    let trouble = |error: std::io::Error| {
        let mend = "see that rustc can be run, and that there is a place for temporary files";
        Problem::new(ITEMS, 1, format!("what the listings use cannot be read: {error}"), mend)
    };
    let examples: Vec<_> = book
        .figures()
        .filter(|(_, figure)| figure.verdict().is_some_and(|verdict| verdict != Verdict::Refused))
        .filter_map(|(_, figure)| book.examples.get(&figure.name))
        .filter(|example| {
            example.source.contains("mpsc") && !book.manifest.crates.iter().any(|c| example.uses(&c.name))
        })
        .collect();
    let folder = tempfile::tempdir().map_err(trouble)?;
    let mut all = String::new();
    for Example { name, source, .. } in &examples {
        fs::write(folder.path().join(format!("{name}.rs")), source).map_err(trouble)?;
        all += &format!("pub mod {name};\n");
    }
    fs::write(folder.path().join("all.rs"), all).map_err(trouble)?;
    let mir = rustc::mir(folder.path(), Path::new("all.rs")).map_err(trouble)?;

    let mut bodies: BTreeMap<&str, String> = BTreeMap::new();
    let mut current = "";
    for line in mir.lines() {
        // Each body begins with `fn LISTING::main() -> () {`.
        if let Some((module, _)) = line.strip_prefix("fn ").and_then(|rest| rest.split_once("::")) {
            current = module;
        }
        *bodies.entry(current).or_default() += &format!("{line}\n");
    }
    let with_body = examples.into_iter().map(|example| {
        let body = bodies.get(example.name.as_str()).cloned().unwrap_or_default();
        (example, body)
    });
    Ok(with_body.collect())
}

/// What finds an item in the MIR or in the source of a listing.
struct Finder {
    in_mir: Vec<Regex>,
    in_source: Option<Regex>,
}

impl Finder {
    fn new(item: &str) -> Finder {
        let regex = |pattern: String| Regex::new(&pattern).expect("names have nothing special in them");
        let mut in_source = None;
        let in_mir = if let Some((implemented, target)) = item.split_once(" for ") {
            let is_reference = target.starts_with('&');
            let target = target.trim_start_matches('&').split('<').next().unwrap_or_default();
            implementation(implemented, target, is_reference).into_iter().map(regex).collect()
        } else if let Some((owner, name)) = item.split_once("::") {
            match name.starts_with(char::is_uppercase) {
                // A pattern has only a number for a variant, in MIR.
                true => {
                    in_source = Some(regex(format!(r"\b{owner}::{name}\b")));
                    vec![]
                }
                false => vec![regex(format!(r"\b{owner}::<[^\n]*>::{name}\("))],
            }
        } else if item.starts_with(char::is_uppercase) {
            vec![regex(format!(r"\b{item}\b"))]
        } else {
            vec![regex(format!(r"\b{item}::<"))]
        };
        Finder { in_mir, in_source }
    }

    fn finds(&self, example: &Example, mir: &str) -> bool {
        self.in_mir.iter().any(|regex| mir.lines().any(|line| regex.is_match(line)))
            || self.in_source.as_ref().is_some_and(|regex| regex.is_match(&example.source))
    }
}

/// What calls a trait on a type looks like, in a line of MIR.
fn implementation(implemented: &str, target: &str, is_reference: bool) -> Vec<String> {
    let on = |reference: &str, called: &str| {
        format!(r"<{reference}(?:\w+::)*{target}(?:<[^\n]*>)? as (?:\w+::)*{called}\b")
    };
    match implemented {
        // Printed, alone or inside of something else.
        "Debug" => vec![format!(r"new_debug::<[^\n]*\b{target}\b"), boxed(target)],
        "Display" => vec![format!(r"new_display::<[^\n]*\b{target}\b"), boxed(target)],
        "Error" => vec![boxed(target)],
        "PartialEq" => vec![format!(r"<[^\n]*\b{target}\b[^\n]* as PartialEq>::")],
        _ => match implemented.strip_prefix("From<") {
            Some(source) => {
                let source = source.split(['<', '>']).next().unwrap_or_default();
                vec![
                    format!(r"<[^\n]*\b{source}\b[^\n]* as Into<[^\n]*\b{target}\b"),
                    format!(
                        r"<Result<[^\n]*\b{target}\b[^\n]* as FromResidual<Result<Infallible, [^\n]*\b{source}\b"
                    ),
                ]
            }
            None => vec![on(if is_reference { "&" } else { "" }, implemented)],
        },
    }
}

/// A box of an error that becomes any error, and is then printed.
fn boxed(target: &str) -> String {
    format!(r"\bBox::<(?:\w+::)*{target}\b")
}

/// For each item its listings, with their chapters' files, as the book has them now.
fn uses(book: &Book, items: &[Item]) -> Result<Vec<Vec<String>>, Problem> {
    let compiled = compiled(book)?;
    let chapters: BTreeMap<_, _> = book
        .figures()
        .map(|(chapter, figure)| (figure.name.as_str(), chapter.file().display().to_string()))
        .collect();
    let of_item = |item: &Item| {
        let finder = Finder::new(&item.name);
        let users = compiled.iter().filter(|(example, mir)| finder.finds(example, mir));
        users
            .map(|(Example { name, .. }, _)| format!("[`{name}`]({}#{name})", chapters[name.as_str()]))
            .collect()
    };
    Ok(items.iter().map(of_item).collect())
}

/// Whether this is the Rust version whose items and MIR are known.
pub fn is_stated_version(book: &Book) -> bool {
    rustc::version().is_ok_and(|version| version.starts_with(&format!("{}.", book.manifest.rust_version)))
}

/// The list of items as it should be: that of the documentation, or where there is none the one that is kept.
pub fn list(book: &Book) -> Option<String> {
    let kept = fs::read_to_string(book.root.join(ITEMS)).ok()?;
    let documented = rustc::docs().filter(|_| is_stated_version(book)).and_then(|docs| documented(&docs));
    Some(documented.unwrap_or(kept))
}

/// The index: a table of all items with their listings. On another Rust version it stays as it is.
pub fn table(book: &Book, is: Option<&String>) -> Option<String> {
    let items = parse(&list(book)?);
    if !is_stated_version(book) {
        return is.cloned();
    }
    let uses = uses(book, &items).ok()?;
    let mut text = "| Item | Used in |\n|---|---|\n".to_owned();
    for (Item { name, place }, listings) in items.iter().zip(uses) {
        let link = format!("[`{name}`](<https://doc.rust-lang.org/{MODULE}/{place}>)");
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

/// The list has what the documentation has, and every item is used.
pub fn check(book: &Book) -> Vec<Problem> {
    check_against(book, list(book).unwrap_or_default())
}

/// The list is this one, and every item is used.
pub fn check_against(book: &Book, should_be: String) -> Vec<Problem> {
    let kept = match read(&book.root, Path::new(ITEMS)) {
        Ok(kept) => kept,
        Err(problem) => return vec![problem],
    };
    if kept != should_be {
        let first = kept.lines().zip(should_be.lines()).position(|(is, should_be)| is != should_be);
        let what = "the list is not what the documentation of std::sync::mpsc has";
        return vec![Problem::stale(ITEMS, 1 + first.unwrap_or(0), what, &kept, &should_be)];
    }
    if !is_stated_version(book) {
        return Vec::new();
    }
    let items = parse(&kept);
    let uses = match uses(book, &items) {
        Ok(uses) => uses,
        Err(problem) => return vec![problem],
    };
    let unused = items.iter().zip(uses).filter(|(_, listings)| listings.is_empty());
    let problem = |(item, _): (&Item, _)| {
        let line = line_at(&kept, kept.find(&format!("{}  ", item.name)).unwrap_or(0));
        let what = format!("no listing uses `{}`", item.name);
        Problem::new(ITEMS, line, what, "write a listing that shows what it is for")
    };
    unused.map(problem).collect()
}
