//! Addresses never break: `src/addresses.txt` is the ledger of every page, and every anchor of a heading, a listing or a picture, that
//! was ever published. One that is not there any more has to lead on to another. The ledger is not generated: the update adds to it,
//! and what is in it cannot be had from anywhere else.
//!
//! The first page is `index.html` too. Its anchors there are those of its chapter, and lead on with them.

use crate::book::{Book, NOT_FOUND, read};
use crate::problem::{Problem, UPDATE, difference, first_difference};
use crate::rendered::{Page, Rendered};
use mdbook_driver::config::Config;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Where the ledger is: an address in a line, seen from the address of the book.
pub const LEDGER: &str = "src/addresses.txt";

/// Where it is said what leads on, and below which line.
pub const CONFIG: &str = "book.toml";
const SECTION: &str = "[output.html.redirect]";

/// What an address that is gone leads on to, as `book.toml` says.
struct Redirect {
    to: String,
    line: usize,
    /// Whether mdBook takes it: without a slash at the beginning, it passes over it and says nothing.
    has_slash: bool,
}

/// The redirects, by the address that is gone, which is written without the slash here.
type Redirects = BTreeMap<String, Redirect>;

/// The pages that the book has now, by their address.
struct Pages<'a> {
    book: &'a Book,
    pages: BTreeMap<String, &'a Page>,
}

impl<'a> Pages<'a> {
    fn new(book: &'a Book, rendered: &'a Rendered) -> Pages<'a> {
        let chapters = book.chapters.iter().filter(|chapter| chapter.path != Path::new(NOT_FOUND));
        let pages = chapters.filter_map(|chapter| {
            let page = chapter.page();
            Some((page.display().to_string(), rendered.pages.get(&page)?))
        });
        Pages { book, pages: pages.collect() }
    }

    /// The anchors of listings and pictures on a page. One whose program is not there may be a slip of the pen.
    fn figures(&self, page: &'a Page) -> impl Iterator<Item = &'a String> {
        let is_picture = |id: &str| id.starts_with("picture-");
        page.figures.iter().filter(move |id| is_picture(id) || self.book.examples.contains_key(*id))
    }

    /// The addresses that belong in the ledger.
    fn addresses(&self) -> BTreeSet<String> {
        let mut addresses = BTreeSet::from(["index.html".to_owned()]);
        for (name, page) in &self.pages {
            let anchors = page.headings.iter().filter(|id| !id.is_empty()).chain(self.figures(page));
            addresses.extend(anchors.map(|id| format!("{name}#{id}")));
            addresses.insert(name.clone());
        }
        addresses
    }

    /// Whether the address leads to something, be it to an empty `<span>` that keeps an old anchor.
    fn have(&self, address: &str) -> bool {
        match address.split_once('#') {
            Some((page, id)) => self.pages.get(page).is_some_and(|page| page.ids.iter().any(|i| i == id)),
            None => address == "index.html" || self.pages.contains_key(address),
        }
    }

    /// The addresses with the same anchor on any page.
    fn elsewhere(&self, address: &str) -> Vec<String> {
        let Some((_, id)) = address.split_once('#') else {
            return Vec::new();
        };
        let addresses = self.pages.keys().map(|page| format!("{page}#{id}"));
        addresses.filter(|address| self.have(address)).collect()
    }

    /// Where the listing or the picture of this address is now, if it has moved. No two have the same name.
    fn moved(&self, address: &str) -> Option<String> {
        let (_, id) = address.split_once('#')?;
        let mut pages = self.pages.iter();
        let (page, _) = pages.find(|(_, page)| self.figures(page).any(|figure| figure == id))?;
        Some(format!("{page}#{id}"))
    }

    /// Whether the address leads on to what is there: by a line of its own, or because its page does and has the same anchor.
    fn lead_on(&self, address: &str, redirects: &Redirects) -> bool {
        if let Some(redirect) = redirects.get(address) {
            return self.have(&redirect.to);
        }
        let Some((page, id)) = address.split_once('#') else {
            return false;
        };
        redirects.get(page).is_some_and(|redirect| {
            let address = format!("{}#{id}", redirect.to);
            self.have(&address) || redirects.get(&address).is_some_and(|redirect| self.have(&redirect.to))
        })
    }
}

/// The ledger as it is now. One that is gone is not begun again in silence: nobody could tell what had been published.
fn recorded(book: &Book) -> Result<String, Problem> {
    read(&book.root, Path::new(LEDGER)).map_err(|problem| Problem {
        help: "bring it back, as your last commit has it; a book that was never published begins with an empty file".to_owned(),
        ..problem
    })
}

/// The ledger as it should be: what is in it, and what the book has now.
pub fn ledger(book: &Book) -> Result<String, Problem> {
    let recorded = recorded(book)?;
    let mut addresses = Pages::new(book, book.rendered()?).addresses();
    addresses.extend(recorded.lines().filter(|line| !line.is_empty()).map(String::from));
    Ok(addresses.into_iter().map(|address| address + "\n").collect())
}

/// Every address of the ledger is there or leads on, and the ledger has all of them.
pub fn check(book: &Book) -> Vec<Problem> {
    try_check(book).unwrap_or_else(|problem| vec![problem])
}

fn try_check(book: &Book) -> Result<Vec<Problem>, Problem> {
    let recorded = recorded(book)?;
    let should_be = ledger(book)?;
    if recorded != should_be {
        return Ok(vec![incomplete(&recorded, &should_be)]);
    }
    let pages = Pages::new(book, book.rendered()?);
    let redirects = redirects(&read(&book.root, Path::new(CONFIG))?)?;
    let mut problems = Vec::new();
    for (line, address) in recorded.lines().enumerate() {
        // What is wrong with a line of its own is said there.
        let has_line = redirects.contains_key(address);
        if !pages.have(address) && !has_line && !pages.lead_on(address, &redirects) {
            let message = format!("the address {address} was published, and leads nowhere now");
            problems.push(Problem::new(LEDGER, line + 1, message, way_on(&pages, address)));
        }
    }
    for (from, redirect) in &redirects {
        let to = &redirect.to;
        let (message, help) = if !redirect.has_slash {
            (
                format!("mdBook passes over {from}, which has no slash before it"),
                format!("write `\"/{from}\"`"),
            )
        } else if !pages.have(to) {
            let help = format!("use an address that is in {LEDGER}, as it stands there");
            (format!("the address {from} leads on to {to}, which is not there"), help)
        } else if pages.have(from) {
            let message = format!("the address {from} leads on to {to}, and is there itself");
            (message, "take the line out".to_owned())
        } else {
            continue;
        };
        problems.push(Problem::new(CONFIG, redirect.line, message, help));
    }
    Ok(problems)
}

/// The ledger lacks an address, or its lines are not in order.
fn incomplete(recorded: &str, should_be: &str) -> Problem {
    let message = format!(
        "the ledger of addresses does not have all that the book has now, in order\n{}",
        difference(recorded, should_be)
    );
    let help = format!("run `{UPDATE}=1 cargo test`, which adds to it and takes nothing out");
    Problem::new(LEDGER, 1 + first_difference(recorded, should_be), message, help)
}

/// What to do about an address that leads nowhere.
fn way_on(pages: &Pages, address: &str) -> String {
    if let Some(to) = pages.moved(address) {
        return format!("run `{UPDATE}=1 cargo test`, which lets it lead on to {to}");
    }
    let elsewhere = pages.elsewhere(address);
    let to = match elsewhere.as_slice() {
        [only] => only.as_str(),
        _ => "PAGE.html#NAME",
    };
    let redirect = format!("below {SECTION} in {CONFIG}, write `\"/{address}\" = \"{to}\"`");
    match address.split_once('#') {
        Some((page, id)) if pages.have(page) => format!(
            "where what it led to is still on this page, keep the anchor: `{{ #{id} }}` at the end of a heading that \
             has other words now, `<span id=\"{id}\"></span>` in any other place. Otherwise let it lead on: {redirect}"
        ),
        _ => format!("bring it back, or let it lead on: {redirect}"),
    }
}

/// `book.toml` as it should be: every listing and every picture that has moved to another page leads on.
pub fn config(book: &Book) -> Result<String, Problem> {
    let text = read(&book.root, Path::new(CONFIG))?;
    let pages = Pages::new(book, book.rendered()?);
    let redirects = redirects(&text)?;
    let mut lines: Vec<_> = text.split_inclusive('\n').map(String::from).collect();
    let mut new = Vec::new();
    for address in recorded(book)?.lines() {
        if pages.have(address) || pages.lead_on(address, &redirects) {
            continue;
        }
        let Some(to) = pages.moved(address) else {
            continue;
        };
        let line = format!("\"/{address}\" = \"{to}\"\n");
        match redirects.get(address) {
            Some(redirect) => lines[redirect.line - 1] = line,
            None => new.push(line),
        }
    }
    if !new.is_empty() {
        let head = lines.iter().position(|line| line.trim_end() == SECTION).unwrap_or_else(|| {
            lines.push(format!("\n{SECTION}\n"));
            lines.len() - 1
        });
        lines.splice(head + 1..head + 1, new);
    }
    Ok(lines.concat())
}

/// The redirects that this `book.toml` has. Each stands in a line of its own below the section's head.
fn redirects(text: &str) -> Result<Redirects, Problem> {
    let section = text
        .parse::<Config>()
        .and_then(|config| config.get::<BTreeMap<String, String>>("output.html.redirect"))
        .map_err(|error| {
            let message = format!("cannot be read: {error:#}");
            Problem::new(CONFIG, 1, message, "mend what mdBook says of it")
        })?;
    let mut redirects = Redirects::new();
    for (from, to) in section.unwrap_or_default() {
        let key = format!("\"{from}\" = ");
        let Some(line) = text.lines().position(|line| line.starts_with(&key)) else {
            let message = format!("the redirect of {from} is not of the form that is understood");
            let help =
                format!("below {SECTION}, write `\"{from}\" = \"PAGE.html#NAME\"` in a line of its own");
            return Err(Problem::new(CONFIG, 1, message, help));
        };
        let (address, has_slash) = match from.strip_prefix('/') {
            Some(address) => (address.to_owned(), true),
            None => (from, false),
        };
        let line = line + 1;
        redirects.insert(address, Redirect { to, line, has_slash });
    }
    Ok(redirects)
}
