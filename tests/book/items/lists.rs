//! The items of a library, as its documentation or its source has them.

use crate::book::regex;
use regex::Regex;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

/// For each item its place in the documentation: `struct.Sender.html#method.send`.
pub type Items = BTreeMap<String, String>;

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

/// The list as the documentation in this folder has it.
pub fn documented(docs: &Path) -> Option<Items> {
    static PAGE: LazyLock<Regex> = LazyLock::new(|| regex(r#"href="((fn|struct|enum)\.(\w+)\.html)""#));
    let index = fs::read_to_string(docs.join(MODULE).join("index.html")).ok()?;
    let pages: BTreeSet<_> =
        PAGE.captures_iter(&index).map(|page| [1, 2, 3].map(|group| page[group].to_owned())).collect();
    let mut items = Items::new();
    for [page, kind, name] in &pages {
        items.insert(name.clone(), page.clone());
        if kind != "fn" {
            let html = fs::read_to_string(docs.join(MODULE).join(page)).ok()?;
            for (item, anchor) in on_page(&html, name) {
                items.insert(item, format!("{page}#{anchor}"));
            }
        }
    }
    Some(items)
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
pub fn written(source: &Path) -> Option<Items> {
    static NAMES: LazyLock<Regex> = LazyLock::new(|| regex(r"(?s)\b(?:channel|err|select)::\{([^}]*)\}"));
    let root = fs::read_to_string(source.join("src/lib.rs")).ok()?;
    let lists = NAMES.captures_iter(root.rsplit_once("pub use crate::{")?.1);
    let public: BTreeSet<_> = lists
        .flat_map(|list| list[1].split(',').map(|name| name.trim().to_owned()).collect::<Vec<_>>())
        .filter(|name| !name.is_empty())
        .collect();
    let mut items = Items::new();
    for file in ["channel", "err", "select"] {
        in_source(&fs::read_to_string(source.join(format!("src/{file}.rs"))).ok()?, &public, &mut items);
    }
    for macro_name in ["select", "select_biased"] {
        for form in ["recv", "send", "default", "default(time)"] {
            items.insert(format!("{macro_name}! {form}"), format!("macro.{macro_name}.html"));
        }
    }
    Some(items)
}

/// The public items in a source file that rustfmt has written, each with its place in the documentation.
fn in_source(text: &str, public: &BTreeSet<String>, items: &mut Items) {
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

/// The text of an anchor: `Sender%3CT%3E` is `Sender<T>`.
fn plain(anchor: &str) -> String {
    anchor.replace("%3C", "<").replace("%3E", ">").replace("%26", "&").replace('+', " ")
}
