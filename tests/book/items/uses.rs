//! Which listings use an item, as the compiler's MIR tells it.

use super::{Item, Library};
use crate::book::{self, Book, Example};
use crate::once::{Known, once};
use crate::problem::Problem;
use crate::rustc::{self, Libraries};
use crate::verdict::Verdict;
use regex::Regex;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::{LazyLock, Mutex};

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
        let regex = |pattern: String| book::regex(&pattern);
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

/// For each item links to its listings, as the book has them now.
pub fn uses(library: &Library, book: &Book, items: &[Item]) -> Result<Vec<Vec<String>>, Problem> {
    // Two tests and the switch ask for it.
    static USES: Known<Vec<Vec<String>>> = LazyLock::new(Mutex::default);
    let names: Vec<_> = items.iter().map(|item| &item.name).collect();
    let listings = book.figures().map(|(chapter, figure)| {
        (&chapter.path, &figure.name, book.examples.get(&figure.name).map(|example| &example.source))
    });
    let key = (library.name, names, listings.collect::<Vec<_>>());
    once(&USES, key, || find_uses(library, book, items))
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
