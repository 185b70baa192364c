//! Addresses never break: `src/addresses.txt` has every page and every listing's anchor that was ever published. One that is not there
//! any more has to lead on to another.

use crate::book::{Book, NOT_FOUND, read};
use crate::problem::Problem;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// Where the list is: an address in a line, seen from the address of the book.
pub const ADDRESSES: &str = "src/addresses.txt";

/// The addresses that the book has now.
fn current(book: &Book) -> BTreeSet<String> {
    let mut addresses = BTreeSet::from(["index.html".to_owned()]);
    for chapter in book.chapters.iter().filter(|chapter| chapter.path != Path::new(NOT_FOUND)) {
        let page = chapter.page().display().to_string();
        // One whose program is not there may be a slip of the pen.
        let listings = chapter.figures.iter().filter(|figure| book.examples.contains_key(&figure.name));
        addresses.extend(listings.map(|figure| format!("{page}#{}", figure.name)));
        addresses.insert(page);
    }
    addresses
}

/// The list as it should be: what is in it, and what the book has now.
pub fn list(book: &Book) -> String {
    let listed = fs::read_to_string(book.root.join(ADDRESSES)).unwrap_or_default();
    let mut addresses = current(book);
    addresses.extend(listed.lines().filter(|line| !line.is_empty()).map(String::from));
    addresses.into_iter().map(|address| address + "\n").collect()
}

/// Every address of the list is there or leads on, and the list has all of them.
pub fn check(book: &Book) -> Vec<Problem> {
    let listed = fs::read_to_string(book.root.join(ADDRESSES)).unwrap_or_default();
    let should_be = list(book);
    if listed != should_be {
        let what = "the list of addresses is not up to date";
        return vec![Problem::stale_file(ADDRESSES, what, &listed, &should_be)];
    }
    let redirects = match redirects(book) {
        Ok(redirects) => redirects,
        Err(problem) => return vec![problem],
    };
    let current = current(book);
    let mut problems = Vec::new();
    for (line, address) in listed.lines().enumerate().filter(|(_, address)| !current.contains(*address)) {
        if !redirects.contains_key(address) {
            let what = format!("the address {address} was published, and leads nowhere now");
            let mend = format!(
                "bring it back, or let it lead on: below [output.html.redirect] in book.toml, write `\"/{address}\" = \"PAGE.html#NAME\"`"
            );
            problems.push(Problem::new(ADDRESSES, line + 1, what, mend));
        }
    }
    for (from, (to, line)) in redirects {
        if !current.contains(&to) {
            let what = format!("the address {from} leads on to {to}, which is not there");
            problems.push(Problem::new(
                "book.toml",
                line,
                what,
                format!("use an address that is in {ADDRESSES}"),
            ));
        } else if current.contains(&from) {
            let what = format!("the address {from} leads on to {to}, and is there itself");
            problems.push(Problem::new("book.toml", line, what, "take the line out"));
        }
    }
    problems
}

/// Where old addresses lead on to, and the line of `book.toml` that says so.
fn redirects(book: &Book) -> Result<BTreeMap<String, (String, usize)>, Problem> {
    let path = Path::new("book.toml");
    let text = read(&book.root, path)?;
    let config: toml::Table = text.parse().map_err(|error: toml::de::Error| {
        Problem::new(path, 1, format!("is not TOML: {}", error.message()), "mend the syntax")
    })?;
    let html = config.get("output").and_then(|output| output.get("html"));
    let section = html.and_then(|html| html.get("redirect")?.as_table());
    let redirects = section.into_iter().flatten().map(|(from, to)| {
        let line = text.lines().position(|line| line.contains(&format!("\"{from}\""))).map_or(1, |at| at + 1);
        let to = to.as_str().unwrap_or_default().trim_start_matches('/').to_owned();
        (from.trim_start_matches('/').to_owned(), (to, line))
    });
    Ok(redirects.collect())
}
