//! Which listings use which item of `std::sync::mpsc` and of crossbeam-channel: every stable function, macro, type, variant and
//! method, and the trait implementations that a reader calls. Each has to be used in at least one listing.
//!
//! The items of std come from rust-docs, and are kept in a file, since not every machine has rust-docs. Those of crossbeam-channel
//! come from its source, which Cargo has. What a listing uses comes from the compiler's MIR, in which every call has the type that it
//! is made on: `Sender::send` is not `SyncSender::send`. All of this is read on the Rust version that the book states, since none of
//! it has a form that is promised.

use crate::book::{Book, Example, line_at, read};
use crate::problem::Problem;
use crate::rustc::{self, Libraries};
use crate::verdict::Verdict;
use regex::Regex;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;
use std::sync::{LazyLock, Mutex};

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
    documented: fn(&Book) -> Option<String>,
}

/// `std::sync::mpsc`.
pub const STD: Library = Library {
    name: "std::sync::mpsc",
    items: "tests/book/std_mpsc.txt",
    address: "https://doc.rust-lang.org/std/sync/mpsc/",
    crates: &[],
    documented: |_| documented(&rustc::docs()?),
};

/// crossbeam-channel.
pub const CROSSBEAM: Library = Library {
    name: "crossbeam-channel",
    items: "tests/book/crossbeam_channel.txt",
    address: "https://docs.rs/crossbeam-channel/0.5.17/crossbeam_channel/",
    crates: &["crossbeam-channel"],
    documented: |book| written(&rustc::source(&book.root, "crossbeam-channel").ok()??),
};

/// The module, in the documentation of std.
const MODULE: &str = "std/sync/mpsc";

/// Traits that nobody calls by name: markers, and what the compiler calls itself.
const SILENT: [&str; 10] = [
    "Copy",
    "Drop",
    "Eq",
    "FusedIterator",
    "RefUnwindSafe",
    "SelectHandle",
    "Send",
    "StructuralPartialEq",
    "Sync",
    "UnwindSafe",
];

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
    static PAGE: LazyLock<Regex> = LazyLock::new(|| regex(r#"href="((fn|struct|enum)\.(\w+)\.html)""#));
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
    static SECTION: LazyLock<Regex> =
        LazyLock::new(|| regex(r#"<section id="((?:method|variant|impl)[.-][^"]*)""#));
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

/// The list as the source of crossbeam-channel in this folder has it. The forms of its macros are counted here.
pub fn written(source: &Path) -> Option<String> {
    static NAMES: LazyLock<Regex> = LazyLock::new(|| regex(r"(?s)\b(?:channel|err|select)::\{([^}]*)\}"));
    let root = fs::read_to_string(source.join("src/lib.rs")).ok()?;
    let lists = NAMES.captures_iter(root.rsplit_once("pub use crate::{")?.1);
    let public: BTreeSet<_> = lists
        .flat_map(|list| list[1].split(',').map(|name| name.trim().to_owned()).collect::<Vec<_>>())
        .filter(|name| !name.is_empty())
        .collect();
    let mut items = BTreeMap::new();
    for file in ["channel", "err", "select"] {
        in_source(&fs::read_to_string(source.join(format!("src/{file}.rs"))).ok()?, &public, &mut items);
    }
    for macro_name in ["select", "select_biased"] {
        for form in ["recv", "send", "default", "default(time)"] {
            items.insert(format!("{macro_name}! {form}"), format!("macro.{macro_name}.html"));
        }
    }
    Some(items.into_iter().map(|(name, place)| format!("{name}  {place}\n")).collect())
}

/// The public items in a source file that rustfmt has written, each with its place in the documentation.
fn in_source(text: &str, public: &BTreeSet<String>, items: &mut BTreeMap<String, String>) {
    static DERIVE: LazyLock<Regex> = LazyLock::new(|| regex(r"^#\[derive\((.*)\)\]"));
    static DEFINED: LazyLock<Regex> = LazyLock::new(|| regex(r"^pub (fn|struct|enum) (\w+)"));
    static VARIANT: LazyLock<Regex> = LazyLock::new(|| regex(r"^    ([A-Z]\w*)(?:\(\w+\))?,$"));
    static METHOD: LazyLock<Regex> = LazyLock::new(|| regex(r"^    pub fn (\w+)"));
    static IMPLEMENTED: LazyLock<Regex> = LazyLock::new(|| {
        regex(r"^impl(?:<[^>]*>)? (?:(?:\w+::)*(\w+(?:<.*>)?) for )?(&(?:'\w+ )?)?(\w+)(<.*>)? \{")
    });
    // Where each type is, and what the lines that follow belong to.
    let pages: BTreeMap<_, _> = text
        .lines()
        .filter_map(|line| DEFINED.captures(line))
        .filter(|defined| public.contains(&defined[2]))
        .map(|defined| (defined[2].to_owned(), format!("{}.{}.html", &defined[1], &defined[2])))
        .collect();
    let mut derived = Vec::new();
    let mut variants_of = None;
    let mut methods_of = None;
    for line in text.lines() {
        if let Some(derive) = DERIVE.captures(line) {
            derived = derive[1].split(", ").map(String::from).collect();
        } else if let Some(defined) = DEFINED.captures(line) {
            let name = defined[2].to_owned();
            if let Some(page) = pages.get(&name) {
                items.insert(name.clone(), page.clone());
                let generic = if line.contains(&format!("{name}<T>")) { "<T>" } else { "" };
                let called =
                    derived.iter().filter(|name| !SILENT.contains(&name.as_str()) && *name != "Clone");
                items.extend(called.map(|called| {
                    (format!("{called} for {name}{generic}"), format!("{page}#trait-implementations"))
                }));
                variants_of = (&defined[1] == "enum").then_some(name);
            }
            derived.clear();
        } else if let Some(implemented) = IMPLEMENTED.captures(line) {
            let owner = implemented[3].to_owned();
            methods_of = None;
            let Some(page) = pages.get(&owner) else { continue };
            match implemented.get(1).map(|called| called.as_str()) {
                None => methods_of = Some(owner),
                Some(called) if SILENT.contains(&called) => {}
                Some(called) => {
                    let reference = if implemented.get(2).is_some() { "&" } else { "" };
                    let generics =
                        implemented.get(4).map_or("", |generics| generics.as_str()).replace("'_", "'a");
                    let name = format!("{called} for {reference}{owner}{generics}");
                    items.insert(name, format!("{page}#trait-implementations"));
                }
            }
        } else if line == "}" {
            variants_of = None;
            methods_of = None;
        } else if let (Some(owner), Some(variant)) = (&variants_of, VARIANT.captures(line)) {
            let name = &variant[1];
            items.insert(format!("{owner}::{name}"), format!("{}#variant.{name}", pages[owner]));
        } else if let (Some(owner), Some(method)) = (&methods_of, METHOD.captures(line)) {
            let name = &method[1];
            items.insert(format!("{owner}::{name}"), format!("{}#method.{name}", pages[owner]));
        }
    }
}

fn regex(pattern: &str) -> Regex {
    Regex::new(pattern).expect("is a regex")
}

/// The text of an anchor: `Sender%3CT%3E` is `Sender<T>`.
fn plain(anchor: &str) -> String {
    anchor.replace("%3C", "<").replace("%3E", ">").replace("%26", "&").replace('+', " ")
}

/// For each listing that compiles and uses the library: what the compiler makes of it, and its source.
fn compiled<'a>(library: &Library, book: &'a Book) -> Result<Vec<(&'a Example, String)>, Problem> {
    let trouble = |error: std::io::Error| {
        let mend = "see that rustc can be run, and that there is a place for temporary files";
        Problem::new(library.items, 1, format!("what the listings use cannot be read: {error}"), mend)
    };
    let examples: Vec<_> = book
        .figures()
        .filter(|(_, figure)| figure.verdict().is_some_and(|verdict| verdict != Verdict::Refused))
        .filter_map(|(_, figure)| book.examples.get(&figure.name))
        .filter(|example| {
            let used = book.manifest.crates.iter().filter(|c| example.uses(&c.name));
            used.map(|c| c.name.as_str()).eq(library.crates.iter().copied())
        })
        .collect();
    let folder = tempfile::tempdir().map_err(trouble)?;
    let mut all = String::new();
    for Example { name, source, .. } in &examples {
        fs::write(folder.path().join(format!("{name}.rs")), source).map_err(trouble)?;
        // Twice, since the compiler shortens names that are there once, and the listing would not be in them.
        all += &format!("pub mod {name};\n#[path = \"{name}.rs\"]\npub mod {name}_again;\n");
    }
    fs::write(folder.path().join("all.rs"), all).map_err(trouble)?;
    let libraries = match library.crates {
        [] => Libraries::default(),
        _ => rustc::libraries(&book.root).map_err(trouble)?,
    };
    let mir = rustc::mir(folder.path(), Path::new("all.rs"), &libraries).map_err(trouble)?;

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
        let regex = |pattern: String| self::regex(&pattern);
        let mut in_source = None;
        let in_mir = if let Some((macro_name, form)) = item.split_once("! ") {
            // A macro has expanded before MIR is made.
            let arm = match form {
                "default" => r"default\s*=>".to_owned(),
                "default(time)" => r"default\(".to_owned(),
                operation => format!(r"{operation}\("),
            };
            in_source = Some(regex(format!(r"(?s)\b{macro_name}!\s*\{{.*\n\s*{arm}")));
            vec![]
        } else if let Some((implemented, target)) = item.split_once(" for ") {
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
                false => vec![regex(format!(r"\b{owner}::(?:<[^\n]*>::)?{name}(?:::<[^\n]*>)?\("))],
            }
        } else if item.starts_with(char::is_uppercase) {
            vec![regex(format!(r"\b{item}\b"))]
        } else {
            vec![regex(format!(r"\b{item}(?:::<[^\n]*>)?\("))]
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
fn uses(library: &Library, book: &Book, items: &[Item]) -> Result<Vec<Vec<String>>, Problem> {
    /// What was found in this run of the tests, by a hash of what it depends on: two tests and the switch ask for it.
    static KNOWN: Mutex<BTreeMap<u64, Vec<Vec<String>>>> = Mutex::new(BTreeMap::new());
    let mut hasher = DefaultHasher::new();
    items.iter().for_each(|item| item.name.hash(&mut hasher));
    for (chapter, figure) in book.figures() {
        let source = book.examples.get(&figure.name).map(|example| &example.source);
        (&chapter.path, &figure.name, source).hash(&mut hasher);
    }
    let key = hasher.finish();
    let mut known = KNOWN.lock().expect("nobody panics with this lock");
    if let Some(uses) = known.get(&key) {
        return Ok(uses.clone());
    }
    let uses = find_uses(library, book, items)?;
    known.insert(key, uses.clone());
    Ok(uses)
}

fn find_uses(library: &Library, book: &Book, items: &[Item]) -> Result<Vec<Vec<String>>, Problem> {
    let compiled = compiled(library, book)?;
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

/// The list of items as it should be: that of the documentation or the source, or where there is none the one that is kept.
pub fn list(library: &Library, book: &Book) -> Option<String> {
    let kept = fs::read_to_string(book.root.join(library.items)).ok()?;
    Some(is_stated_version(book).then(|| (library.documented)(book)).flatten().unwrap_or(kept))
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
        let first = kept.lines().zip(should_be.lines()).position(|(is, should_be)| is != should_be);
        let what = format!("the list does not have the items of {}", library.name);
        return vec![Problem::stale(library.items, 1 + first.unwrap_or(0), &what, &kept, &should_be)];
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
