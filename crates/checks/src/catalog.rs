//! The listings of the book as data: `src/listings.json`, which is published with the book, and the tables that chapters show.
//!
//! The form of `listings.json` is described in `src/teaching.md`, in a table of its fields. A change that takes a field away, or
//! gives one another meaning, has to raise [`VERSION`].

use crate::book::{Book, Chapter, Example, TABLES};
use crate::explore;
use crate::guesses::GUESSES;
use crate::items;
use crate::page::{Shown, command, requirements};
use crate::problem::Problem;
use crate::verdict::{Check, Listed, Row, TABLE};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The version of the form of `listings.json`.
const VERSION: u32 = 1;

/// Where the data is.
pub const LISTINGS: &str = "src/listings.json";

/// Where the labels of outcomes are.
pub const STYLES: &str = "theme/verdicts.css";

/// Where its form is described, if the book does that: in a table whose first column is called so.
const DESCRIPTION: (&str, &str) = ("src/teaching.md", "| Field |");

/// A listing, with all that is known of it.
struct Entry<'a> {
    chapter: &'a Chapter,
    example: &'a Example,
    shown: Shown,
}

/// Every listing, in the order of the book. One whose figure is not filled in, or has no twin, is left out.
fn entries(book: &Book) -> Vec<Entry<'_>> {
    let entries = book.figures().filter_map(|(chapter, figure)| {
        let example = book.examples.get(&figure.name)?;
        Some(Entry { chapter, example, shown: Shown::of(figure)? })
    });
    entries.collect()
}

impl Entry<'_> {
    /// The listing's page and anchor, seen from the address of the book.
    fn address(&self) -> String {
        format!("{}#{}", self.chapter.page().display(), self.example.name)
    }

    fn title(&self) -> &str {
        self.example.title().unwrap_or(&self.example.name)
    }

    fn json(&self, book: &Book) -> Value {
        let Shown { verdict, outcome, stderr, within, .. } = &self.shown;
        let row = verdict.row();
        let listed = match row.check {
            Check::Listed => Listed::parse(outcome),
            _ => Listed { shown: vec![outcome.clone()], in_all: None },
        };
        let rules = listed.in_all.iter().flat_map(|in_all| in_all.rules.iter().map(ToString::to_string));
        let crates = requirements(book, self.example)
            .map(|c| json!({ "name": c.name, "version": c.version, "features": c.features }));
        json!({
            "name": self.example.name,
            "title": self.title(),
            "chapter": self.chapter.title(),
            "address": self.address(),
            "verdict": row.word,
            // Where some schedules were left out, there can be more outcomes.
            "explored": row.compiles && within.preemptions.is_none() && explore::is_explored(book, self.example),
            "outcomes": listed.shown,
            "outcome_count": listed.count(),
            "rules": rules.collect::<Vec<_>>(),
            "stderr": stderr,
            "crates": crates.collect::<Vec<_>>(),
            "command": command(self.example, *verdict),
            "source": self.example.source,
            "exercise": self.example.is_of_exercise(),
        })
    }

    /// Whether it folds out, as an answer does.
    fn is_folded(&self) -> bool {
        let mut figures = self.chapter.figures.iter();
        let start = figures.find(|figure| figure.name == self.example.name).map_or(0, |it| it.range.start);
        let before = &self.chapter.text[..start];
        before.matches("<details").count() > before.matches("</details>").count()
    }

    /// The verdict in few words, as Markdown.
    fn in_short(&self, book: &Book) -> String {
        let explored = explore::is_explored(book, self.example);
        self.shown.say(self.shown.verdict.row().in_short, explored)
    }
}

/// What `listings.json` should be.
fn listings(book: &Book) -> String {
    let all: Vec<_> = entries(book).iter().map(|entry| entry.json(book)).collect();
    let title = title(book);
    let data = json!({ "version": VERSION, "book": title, "rust": book.manifest.rust_version, "edition": "2024", "listings": all });
    // Every value above is a string, a number, a truth value, or made of them.
    serde_json::to_string_pretty(&data).expect("is JSON") + "\n"
}

/// The book's title, as mdBook has it.
fn title(book: &Book) -> String {
    let config = fs::read_to_string(book.root.join("book.toml")).unwrap_or_default();
    let config: toml::Table = config.parse().unwrap_or_default();
    let title = config.get("book").and_then(|section| section.get("title")?.as_str());
    title.unwrap_or_default().to_owned()
}

/// What writes a table, from the book and from what the table is now. Nothing, if it cannot be said what it should be.
type Writer = fn(&Book, Option<&String>) -> Option<String>;

/// The tables that there are, by name: `{{#include generated/tables/NAME.md}}` shows one.
const WRITERS: [(&str, Writer); 4] = [
    ("listings", |book, _| Some(all_listings(book))),
    ("predictions", |book, _| Some(predictions(book))),
    ("std_mpsc", |book, is| items::table(&items::STD, book, is)),
    ("crossbeam_channel", |book, is| items::table(&items::CROSSBEAM, book, is)),
];

fn writer(name: &str) -> Option<Writer> {
    WRITERS.iter().find(|(known, _)| *known == name).map(|(_, writer)| *writer)
}

/// Every listing with its title and verdict, a table for each chapter.
fn all_listings(book: &Book) -> String {
    let mut text = String::new();
    let mut chapter = None;
    for entry in entries(book).iter().filter(|entry| !entry.example.is_of_exercise()) {
        let file = entry.chapter.file().display();
        if chapter.replace(&entry.chapter.path) != Some(&entry.chapter.path) {
            text += &format!(
                "\n## {}\n\n| Listing | What it shows | What it does |\n|---|---|---|\n",
                entry.chapter.title()
            );
        }
        let name = &entry.example.name;
        let title = entry.title().replace('|', "\\|");
        text += &format!("| [`{name}`]({file}#{name}) | {title} | {} |\n", entry.in_short(book));
    }
    text.trim_start().to_owned()
}

/// How many listings the page of predictions has.
const PREDICTED: usize = 60;

/// Listings to predict, in rising order: those with few outcomes first, and of these the short ones. They come from the whole range. Only
/// those that can be asked about in two steps are among them: for what is asked see [`crate::guesses`].
fn predictions(book: &Book) -> String {
    let asked = fs::read_to_string(book.root.join(GUESSES)).unwrap_or_default();
    let is_asked = |entry: &Entry| asked.contains(&format!("\n\"{}\":", entry.example.name));
    let is_shown = |entry: &Entry| !entry.example.is_of_exercise() && !entry.is_folded();
    let entries = entries(book).into_iter().filter(is_shown).filter(is_asked);
    let mut entries = Vec::from_iter(entries);
    entries.sort_by_key(|entry| {
        let count = match entry.shown.verdict.row().check {
            Check::Listed => Listed::parse(&entry.shown.outcome).count(),
            _ => 1,
        };
        (count, entry.example.source.lines().count())
    });
    let count = entries.len().min(PREDICTED);
    let chosen = (0..count).map(|number| &entries[number * entries.len() / count]);
    let rows = chosen.map(|entry| {
        let (file, name) = (entry.chapter.file().display(), &entry.example.name);
        let lines = entry.example.source.lines().count();
        format!("1. [A program of {lines} lines]({file}#{name}), from *{}*\n", entry.chapter.title())
    });
    rows.collect()
}

/// The style sheet with what stands above an outcome: the labels and edges of the table of verdicts.
fn styles() -> String {
    let of_word = |row: &Row| format!("> .{}", row.word);
    let labels = TABLE.iter().filter(|row| !row.label.is_empty()).map(|row| {
        let (outcome, label) = (of_word(row), row.label);
        let nothing = match row.check {
            Check::Output => {
                let label = match label.contains("this") {
                    true => label.replace("this", "nothing"),
                    false => format!("{label} nothing"),
                };
                format!("figure pre:has({outcome}:empty)::before {{\n  content: \"{label}\";\n}}\n\n")
            }
            _ => String::new(),
        };
        format!("figure pre:has({outcome})::before {{\n  content: \"{label}\";\n}}\n\n{nothing}")
    });
    let heavy: Vec<_> = TABLE.iter().filter(|row| row.heavy).map(of_word).collect();
    format!(
        "/* What stands above an outcome. The update writes this, from the table in crates/checks/src/verdict.rs. */\n\n\
         {}\
         /* What goes wrong has a heavy edge too. */\n\
         figure pre:has({}) {{\n  border-inline-start: 4px double currentColor;\n}}\n",
        labels.collect::<String>(),
        heavy.join(", ")
    )
}

/// Every generated file as it should be, by path: the data, the tables that chapters show, and the style sheet, if the book has one.
pub fn files(book: &Book) -> BTreeMap<PathBuf, String> {
    let tables = book.chapters.iter().flat_map(|chapter| &chapter.tables);
    let tables = tables.filter_map(|(_, name)| {
        let path = path(name);
        let text = writer(name)?(book, book.tables.get(&path))?;
        Some((path, text))
    });
    let has_styles = book.root.join(STYLES).exists();
    tables
        .chain([(PathBuf::from(LISTINGS), listings(book))])
        .chain(has_styles.then(|| (PathBuf::from(STYLES), styles())))
        .collect()
}

/// Where the table of this name is.
fn path(name: &str) -> PathBuf {
    Path::new(TABLES).join(format!("{name}.md"))
}

/// The data and the tables are what they should be; each table stands in a chapter; the fields are described.
pub fn check(book: &Book) -> Vec<Problem> {
    let mut problems = unknown(book);
    let files = files(book);
    for (path, should_be) in &files {
        let is = match path.starts_with(TABLES) {
            true => book.tables.get(path).cloned(),
            false => fs::read_to_string(book.root.join(path)).ok(),
        };
        let is = is.unwrap_or_default();
        if is != *should_be {
            problems.push(Problem::stale_file(path, "what is generated is not up to date", &is, should_be));
        }
    }
    let shown: BTreeSet<_> =
        book.chapters.iter().flat_map(|chapter| &chapter.tables).map(|(_, name)| path(name)).collect();
    let unused = book.tables.keys().filter(|path| !shown.contains(*path));
    problems.extend(unused.map(|path| {
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        let help = format!(
            "write `{{{{#include generated/tables/{name}.md}}}}` in a line of its own, or delete the file"
        );
        Problem::new(path, 1, "no chapter shows this table", help)
    }));
    problems.extend(undescribed(book, &files[Path::new(LISTINGS)]));
    problems
}

/// Tables that chapters ask for and that nobody writes.
fn unknown(book: &Book) -> Vec<Problem> {
    let mut problems = Vec::new();
    for chapter in &book.chapters {
        for (line, name) in chapter.tables.iter().filter(|(_, name)| writer(name).is_none()) {
            let message = format!("there is no table `{name}`");
            let help = "use one of WRITERS in crates/checks/src/catalog.rs";
            problems.push(Problem::new(&chapter.path, *line, message, help));
        }
    }
    problems
}

/// Fields of `listings.json` that its description leaves out, and fields that it describes and that are not there.
fn undescribed(book: &Book, listings: &str) -> Vec<Problem> {
    let (file, head) = DESCRIPTION;
    let Some(chapter) = book.chapters.iter().find(|chapter| chapter.path == Path::new(file)) else {
        return Vec::new();
    };
    let Some(start) = chapter.text.lines().position(|line| line.starts_with(head)) else {
        let help = format!("describe the fields of {LISTINGS} in a table that begins with `{head}`");
        return vec![Problem::new(file, 1, format!("the form of {LISTINGS} is not described"), help)];
    };
    let rows = chapter.text.lines().enumerate().skip(start + 2).take_while(|(_, line)| line.starts_with('|'));
    let described: BTreeMap<_, _> =
        rows.filter_map(|(at, row)| Some((row.split('`').nth(1)?.to_owned(), at + 1))).collect();
    let data: Value = serde_json::from_str(listings).unwrap_or_default();
    let mut fields = BTreeSet::new();
    names(&data, &mut fields);

    let missing = fields.iter().filter(|field| !described.contains_key(*field)).map(|field| {
        let message = format!("the field `{field}` of {LISTINGS} is not described");
        Problem::new(file, start + 1, message, "add a row to this table")
    });
    let gone = described.iter().filter(|(field, _)| !fields.contains(*field)).map(|(field, line)| {
        let message = format!("{LISTINGS} has no field `{field}`");
        Problem::new(
            file,
            *line,
            message,
            "take the row out, and raise VERSION in crates/checks/src/catalog.rs",
        )
    });
    missing.chain(gone).collect()
}

/// The names of all fields, at every depth.
fn names(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => fields.iter().for_each(|(name, value)| {
            found.insert(name.clone());
            names(value, found);
        }),
        Value::Array(items) => items.iter().for_each(|item| names(item, found)),
        _ => {}
    }
}
