//! The items of a library, as its documentation has them.

use super::Item;
use crate::book::regex;
use regex::Regex;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

/// Traits that nobody calls by name: markers, and what the compiler calls itself.
const SILENT: [&str; 13] = [
    "Copy",
    "Drop",
    "Eq",
    "Freeze",
    "FusedIterator",
    "RefUnwindSafe",
    "Send",
    "StructuralPartialEq",
    "Sync",
    "Unpin",
    "UnsafeUnpin",
    "UnwindSafe",
    "SelectHandle",
];

/// The forms of an arm in a macro of crossbeam-channel. The documentation has them in prose alone.
const FORMS: [&str; 4] = ["recv", "send", "default", "default(time)"];

/// The stable items of a module, in the order of an index. The folder is that of its documentation, as rustdoc writes it.
pub fn documented(module: &Path) -> Option<Vec<Item>> {
    static PAGE: LazyLock<Regex> = LazyLock::new(|| regex(r#"href="(([a-z]+)\.(\w+)\.html)""#));
    let index = fs::read_to_string(module.join("index.html")).ok()?;
    let pages: BTreeSet<_> =
        PAGE.captures_iter(&index).map(|page| [1, 2, 3].map(|group| page[group].to_owned())).collect();
    let mut items = Vec::new();
    for [page, kind, name] in &pages {
        let html = fs::read_to_string(module.join(page)).ok()?;
        if kind == "macro" {
            items.extend(FORMS.map(|form| Item::new(format!("{name}! {form}"), page.clone())));
        } else if is_stable(&html) {
            items.push(Item::new(name.clone(), page.clone()));
            let parts = on_page(&html, name).into_iter();
            items.extend(parts.map(|(item, anchor)| Item::new(item, format!("{page}#{anchor}"))));
        }
    }
    items.sort_by_cached_key(Item::order);
    Some(items)
}

/// Where a variant, a method or an implementation begins on the page of a type.
static SECTION: LazyLock<Regex> =
    LazyLock::new(|| regex(r#"<section id="((?:method|variant|impl)[.-][^"]*)""#));

/// Marks what is not stable.
const UNSTABLE: &str = "stab unstable";

/// Whether the item that a page is about is stable. Its parts may be otherwise.
fn is_stable(html: &str) -> bool {
    let end = SECTION.find(html).map_or(html.len(), |first| first.start());
    !html[..end].contains(UNSTABLE)
}

/// The stable items on the page of a type: each with its anchor.
fn on_page(html: &str, owner: &str) -> Vec<(String, String)> {
    let sections: Vec<_> = SECTION.captures_iter(html).filter_map(|section| section.get(1)).collect();
    let derives_copy = html.contains(&format!("id=\"impl-Copy-for-{owner}"));
    let mut inherent = false;
    let mut items = Vec::new();
    for (at, section) in sections.iter().enumerate() {
        let anchor = section.as_str();
        let until = sections.get(at + 1).map_or(html.len(), |next| next.start());
        let stable = !html[section.end()..until].contains(UNSTABLE);
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
                    (own && !silent).then(|| format!("{} for {plain}", self::plain(name)))
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
