//! The book as the checks see it: chapters with figures in them, examples, and the manifest.
//!
//! A *figure* is a listing's place in a chapter: the code, the outcome, and a caption, all of them generated. Its twin is the
//! *example* of the same name. See CONTRIBUTING.md for the form.

use crate::changes::DIFF;
use crate::given::Given;
use crate::graph::GRAPHS;
use crate::problem::Problem;
use crate::recorded::RECORDED;
use crate::rendered::Rendered;
use crate::verdict::{OR, Verdict, in_all};
use mdbook_markdown::pulldown_cmark::{CodeBlockKind, Event, Tag, TagEnd};
use mdbook_markdown::{MarkdownOptions, new_cmark_parser};
use regex::Regex;
use std::collections::BTreeMap;
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::{LazyLock, OnceLock};

/// Where the exercises are.
pub const EXERCISES: &str = "exercises";

/// A pattern that is known to be one.
pub fn regex(pattern: &str) -> Regex {
    Regex::new(pattern).expect("is a regex")
}

/// Everything that the checks look at.
pub struct Book {
    pub root: PathBuf,
    /// Every Markdown file in `src/` but `SUMMARY.md` and what is generated: first those that it names, in its order.
    pub chapters: Vec<Chapter>,
    /// Every graph of states in `src/generated/graphs`, by path.
    pub graphs: BTreeMap<PathBuf, String>,
    /// Every picture in `src/generated/pictures`, by path.
    pub pictures: BTreeMap<PathBuf, String>,
    /// Every table in `src/generated/tables`, by path.
    pub tables: BTreeMap<PathBuf, String>,
    /// Those of [`DOCUMENTS`] that there are.
    pub documents: Vec<Chapter>,
    /// Every program in `examples/`, by name.
    pub examples: BTreeMap<String, Example>,
    pub manifest: Manifest,
    /// What could not be loaded, and why. A check that says "there is no …" has to ask here first.
    pub unreadable: Vec<Problem>,
    rendered: OnceLock<Result<Rendered, Problem>>,
}

/// One Markdown file.
pub struct Chapter {
    /// Seen from the root folder: `src/NAME.md`.
    pub path: PathBuf,
    pub text: String,
    pub figures: Vec<Figure>,
    /// Code blocks that are in no figure.
    pub loose: Vec<Block>,
    /// The pictures that it shows.
    pub pictures: Vec<Inclusion>,
    /// The tables that it shows: line and name of each.
    pub tables: Vec<(usize, String)>,
    /// Lines with a figure's tag that is not of the one form that is understood.
    pub malformed: Vec<usize>,
}

/// The place of a picture in a chapter: `{{#include generated/pictures/LISTING-NUMBER.md}}`, with `-who` or `-buffer` before the dot for
/// another kind.
pub struct Inclusion {
    pub line: usize,
    /// The listing of which it shows a run.
    pub listing: String,
    /// Which of the outcomes that the page lists the run leads to, counted from 1.
    pub number: usize,
    pub kind: Kind,
}

/// What a picture shows of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Its steps.
    Run,
    /// Who talks to whom, and who waits for whom.
    Who,
    /// What is in its channel, step by step.
    Buffer,
}

impl Kind {
    /// What stands behind the number of the outcome, in the name of the file.
    pub fn ending(self) -> &'static str {
        match self {
            Kind::Run => "",
            Kind::Who => "-who",
            Kind::Buffer => "-buffer",
        }
    }

    fn of_ending(ending: &str) -> Kind {
        let kinds = [Kind::Who, Kind::Buffer];
        kinds.into_iter().find(|kind| kind.ending() == ending).unwrap_or(Kind::Run)
    }
}

/// Where the pictures are, and the tables. mdBook publishes no Markdown file that is not in the table of contents, so that these
/// have no address of their own.
pub const PICTURES: &str = "src/generated/pictures";
pub const TABLES: &str = "src/generated/tables";

/// The page that a server shows for an address that leads nowhere. It is in no table of contents and has no listings.
pub const NOT_FOUND: &str = "src/404.md";

/// The Markdown files beside the chapters. A book has to have the first two.
const DOCUMENTS: [&str; 7] = [
    "README.md",
    "CONTRIBUTING.md",
    "crates/README.md",
    "examples/README.md",
    "tests/README.md",
    "tests/browser/README.md",
    "theme/README.md",
];

/// A listing's place in a chapter.
pub struct Figure {
    pub name: String,
    pub line: usize,
    /// From the first byte of its opening tag to the last of its closing one.
    pub range: Range<usize>,
    pub blocks: Vec<Block>,
    /// The listing whose changes it shows, if the chapter says which: `data-follows="NAME"` in the opening tag.
    pub follows: Option<String>,
    /// The caption, as HTML; empty where there is none.
    pub caption: String,
    /// How many outcomes there are, if not all are shown.
    in_all: Option<usize>,
    /// The line of something in the figure that is not generated and would be lost.
    pub stray: Option<usize>,
}

/// A fenced code block.
#[derive(Clone)]
pub struct Block {
    /// The line of the opening fence.
    pub line: usize,
    /// What follows the opening fence: `rust,editable`.
    pub info: String,
    /// The lines between the fences.
    pub text: String,
}

/// A program in `examples/`.
pub struct Example {
    pub name: String,
    /// Seen from the root folder: `examples/NAME.rs`.
    pub path: PathBuf,
    pub source: String,
}

/// What the book needs of its `Cargo.toml`.
#[derive(Default)]
pub struct Manifest {
    /// What listings may depend on.
    pub crates: Vec<Crate>,
    /// Crates that only the checks use.
    pub tools: Vec<String>,
    /// The listings that need the feature `refused`, with the line of their entry.
    pub refused: BTreeMap<String, usize>,
    /// The Rust version that the book states, such as `1.95`.
    pub rust_version: String,
    /// The version of mdBook whose library the checks use.
    pub mdbook_version: String,
}

/// A dependency of listings.
pub struct Crate {
    pub name: String,
    pub version: String,
    pub features: Vec<String>,
}

impl Figure {
    /// The block with the code.
    pub fn code(&self) -> Option<&Block> {
        self.blocks.iter().find(|block| block.is_rust())
    }

    /// The block with the outcome; its info string need not be a verdict that exists. Of several outcomes each has a block on the page:
    /// here they are one, in the form that [`crate::verdict::Listed`] reads.
    pub fn shown(&self) -> Option<Block> {
        let mut blocks = self.blocks.iter().filter(|block| !block.is_rust() && !block.is_beside());
        let mut shown = blocks.next()?.clone();
        if shown.info != OUTCOMES {
            return Some(shown);
        }
        for other in blocks.filter(|block| block.info == OUTCOMES) {
            shown.text += &format!("{OR}\n{}", other.text);
        }
        if let Some(rules) = self.beside(RULES) {
            let count = self.in_all.unwrap_or_default();
            shown.text += &format!("{}\n{}", in_all(count), rules.text);
        }
        Some(shown)
    }

    /// The block with standard error.
    pub fn stderr(&self) -> Option<&Block> {
        self.beside(STDERR)
    }

    /// Whether a block of this kind belongs here, or is one too many, which the update would not write again.
    fn has_room_for(&self, block: &Block) -> bool {
        match block.is_rust() {
            true => self.code().is_none(),
            false if block.is_beside() => self.beside(&block.info).is_none(),
            false => self.shown().is_none_or(|shown| shown.info == OUTCOMES && block.info == OUTCOMES),
        }
    }

    /// The block with a recorded run.
    pub fn recorded(&self) -> Option<&Block> {
        self.beside(RECORDED)
    }

    /// The block with this info string, of those that stand beside code and outcome.
    fn beside(&self, info: &str) -> Option<&Block> {
        self.blocks.iter().find(|block| block.info == info)
    }

    /// What the page says that the listing does.
    pub fn verdict(&self) -> Option<Verdict> {
        self.shown()?.info.strip_prefix("text,")?.parse().ok()
    }

    /// Whether the page says that the listing hangs.
    pub fn hangs(&self) -> bool {
        self.verdict() == Some(Verdict::Hangs)
    }
}

/// The info string of the block that shows standard error.
pub const STDERR: &str = "text,stderr";

/// The info string of each block that shows one of several outcomes, and of the block with what all have in common.
const OUTCOMES: &str = "text,outcomes";
pub const RULES: &str = "text,rules";

impl Block {
    /// Whether it is neither the code nor the outcome, and says more of either.
    fn is_beside(&self) -> bool {
        [STDERR, DIFF, RULES, RECORDED].contains(&self.info.as_str())
    }

    /// Whether skeptic would take it for a listing.
    pub fn is_rust(&self) -> bool {
        self.info.split(|c: char| !(c == '_' || c == '-' || c.is_alphanumeric())).any(|word| word == "rust")
    }
}

impl Example {
    /// What the listing is about, from the first line of its source. It ends without a full stop.
    pub fn title(&self) -> Option<&str> {
        let line = self.source.lines().next()?.strip_prefix("//! ")?;
        Some(line.trim_end_matches('.'))
    }

    /// Whether it is a program of an exercise.
    pub fn is_of_exercise(&self) -> bool {
        self.path.starts_with(EXERCISES)
    }

    /// What it is given when it is run.
    pub fn given(&self) -> Given {
        Given::of(&self.source)
    }

    /// Whether the listing uses the crate of this name.
    pub fn uses(&self, name: &str) -> bool {
        let name = name.replace('-', "_");
        self.source
            .lines()
            .any(|line| line.starts_with(&format!("use {name}::")) || line.contains(&format!("{name}::")))
    }
}

impl Book {
    /// Loads the book whose root folder this is. What cannot be loaded is a problem, not an error: the checks go on with
    /// the rest.
    pub fn load(root: &Path) -> Book {
        let mut unreadable = Vec::new();
        let mut chapters = Vec::new();
        let mut graphs = BTreeMap::new();
        let mut pictures = BTreeMap::new();
        let mut tables = BTreeMap::new();
        let mut documents = Vec::new();
        let mut examples = BTreeMap::new();

        for path in files_with(root, "src", "md") {
            if path.ends_with("SUMMARY.md") {
                continue;
            }
            match read(root, &path) {
                Ok(text) if path.starts_with(PICTURES) => drop(pictures.insert(path, text)),
                Ok(text) if path.starts_with(TABLES) => drop(tables.insert(path, text)),
                Ok(text) => chapters.push(Chapter::parse(path, text)),
                Err(problem) => unreadable.push(problem),
            }
        }
        let order = contents(root);
        chapters.sort_by_key(|c| order.iter().position(|path| *path == c.path).unwrap_or(order.len()));
        for (place, path) in DOCUMENTS.iter().map(PathBuf::from).enumerate() {
            if place >= 2 && !root.join(&path).exists() {
                continue;
            }
            match read(root, &path) {
                Ok(text) => documents.push(Chapter::parse(path, text)),
                Err(problem) => unreadable.push(problem),
            }
        }
        for path in files_with(root, GRAPHS, "js") {
            match read(root, &path) {
                Ok(text) => drop(graphs.insert(path, text)),
                Err(problem) => unreadable.push(problem),
            }
        }
        let exercises = files_with(root, EXERCISES, "rs").into_iter();
        let of_exercises = exercises.filter_map(|path| Some((shown_of_exercise(&path)?, path)));
        let of_examples = files_with(root, "examples", "rs").into_iter();
        let of_examples = of_examples.map(|path| (stem(&path), path));
        for (name, path) in of_examples.chain(of_exercises) {
            match read(root, &path) {
                Ok(source) => {
                    let example = Example { name: name.clone(), path, source };
                    examples.insert(name, example);
                }
                Err(problem) => unreadable.push(problem),
            }
        }
        let manifest = read(root, Path::new("Cargo.toml")).and_then(|text| Manifest::parse(&text));
        let manifest = manifest.unwrap_or_else(|problem| {
            unreadable.push(problem);
            Manifest::default()
        });
        let (root, rendered) = (root.to_owned(), OnceLock::new());
        Book { root, chapters, graphs, pictures, tables, documents, examples, manifest, unreadable, rendered }
    }

    /// The book as mdBook renders it, from the files as they are when this is first called; or why it cannot be rendered.
    pub fn rendered(&self) -> Result<&Rendered, Problem> {
        self.rendered.get_or_init(|| Rendered::new(self)).as_ref().map_err(Problem::clone)
    }

    /// Every figure, with its chapter.
    pub fn figures(&self) -> impl Iterator<Item = (&Chapter, &Figure)> {
        self.chapters.iter().flat_map(|chapter| chapter.figures.iter().map(move |figure| (chapter, figure)))
    }
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

/// The name of a listing that is a program of an exercise: of `exercises/NAME.rs`, with which it begins, it is `NAME`, and of
/// `exercises/NAME/solution.rs` it is `NAME_solution`. Others are not shown.
fn shown_of_exercise(path: &Path) -> Option<String> {
    let folder = path.parent()?;
    match stem(path) {
        name if folder == Path::new(EXERCISES) => Some(name),
        name if name == "solution" => Some(format!("{}_{name}", stem(folder))),
        _ => None,
    }
}

/// The chapters' files, as the table of contents has them.
fn contents(root: &Path) -> Vec<PathBuf> {
    let text = fs::read_to_string(root.join("src/SUMMARY.md")).unwrap_or_default();
    markdown_links(&text).into_iter().map(|(_, target)| Path::new("src").join(target)).collect()
}

/// The links and images in a Markdown text, each with the byte at which it starts.
pub fn markdown_links(text: &str) -> Vec<(usize, String)> {
    let links = markdown(text).filter_map(|(event, range)| match event {
        Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
            Some((range.start, dest_url.into_string()))
        }
        _ => None,
    });
    links.collect()
}

/// The files below a folder, in order, seen from the root.
pub fn files(root: &Path, folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(root.join(&folder)).into_iter().flatten() {
            let Ok(entry) = entry else { continue };
            let path = folder.join(entry.file_name());
            match entry.path().is_dir() {
                true => folders.push(path),
                false => found.push(path),
            }
        }
    }
    found.sort();
    found
}

/// Those of the files below a folder that have this extension.
fn files_with(root: &Path, folder: &str, extension: &str) -> Vec<PathBuf> {
    let mut found = files(root, Path::new(folder));
    found.retain(|path| path.extension().is_some_and(|found| found == extension));
    found
}

/// The text of a file, or the reason why it cannot be had.
pub fn read(root: &Path, path: &Path) -> Result<String, Problem> {
    let bytes = fs::read(root.join(path)).map_err(|error| {
        let help = "see that the file is there and can be read";
        Problem::new(path, 1, format!("cannot be read: {error}"), help)
    })?;
    String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let line = line_at(error.as_bytes(), valid);
        Problem::new(path, line, "is not UTF-8", "save the file as UTF-8")
    })
}

/// The line, counted from 1, in which this byte is.
pub fn line_at(text: impl AsRef<[u8]>, offset: usize) -> usize {
    let before = &text.as_ref()[..offset];
    before.iter().filter(|&&byte| byte == b'\n').count() + 1
}

/// The text as Markdown events, read as mdBook reads them, with the byte range of each.
pub fn markdown(text: &str) -> impl Iterator<Item = (Event<'_>, Range<usize>)> {
    new_cmark_parser(text, &MarkdownOptions::default()).into_offset_iter()
}

static OPENING: LazyLock<Regex> = LazyLock::new(|| {
    regex(r#"^<figure id="([a-z][a-z0-9_]*)"(?: data-follows="([a-z0-9_]*)")?>(?:</figure>)?\s*$"#)
});

/// What the update writes between the blocks of a figure, piece by piece: see [`crate::page::figure`].
static BETWEEN_BLOCKS: LazyLock<Regex> = LazyLock::new(|| {
    regex(concat!(
        r#"^<svg .*</svg>\s*$|</?(?:div|details)(?: class="[a-z]+")?(?: style="--longest: [0-9]+")?(?: open)?>"#,
        r#"|<summary>(?:[0-9]+ more outcomes?|The whole program&#8291;|One run, recorded[a-z,: ]*)</summary>"#,
        r##"|What changes from <a href="#[a-z0-9_]+">(?:[^<]|</?code>)*</a>:"##,
        r"|Outcome \d+ of \d+(?:: nothing is printed)?|In each of the \d+ outcomes(?:, also those that are not shown)?|&#8291;",
    ))
});

/// Above the rules for outcomes that are not shown.
static IN_ALL: LazyLock<Regex> = LazyLock::new(|| regex(r"In each of the (\d+) outcomes"));

/// A picture, in a line of its own with an empty line after it, so that what follows is Markdown again.
pub static INCLUSION: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"(?m)^\{\{#include generated/pictures/([a-z][a-z0-9_]*)-([1-9][0-9]*)(-who|-buffer)?\.md\}\}\n(?:\n|\z)",
    )
});

/// A table, in the same way.
pub static TABLE: LazyLock<Regex> =
    LazyLock::new(|| regex(r"(?m)^\{\{#include generated/tables/([a-z][a-z0-9_]*)\.md\}\}\n(?:\n|\z)"));

impl Chapter {
    /// Finds the figures in a chapter.
    pub fn parse(path: PathBuf, text: String) -> Chapter {
        let mut parser = Parser { text: &text, ..Parser::default() };
        for (event, range) in markdown(&text) {
            parser.event(event, range);
        }
        let Parser { open, figures, loose, mut malformed, .. } = parser;
        malformed.extend(open.map(|figure| figure.line));
        let pictures = INCLUSION.captures_iter(&text).filter_map(|inclusion| {
            let line = line_at(&text, inclusion.get(0)?.start());
            let number = inclusion[2].parse().ok()?;
            let kind = Kind::of_ending(inclusion.get(3).map_or("", |ending| ending.as_str()));
            Some(Inclusion { line, listing: inclusion[1].to_owned(), number, kind })
        });
        let pictures = pictures.collect();
        let tables = TABLE.captures_iter(&text).filter_map(|inclusion| {
            Some((line_at(&text, inclusion.get(0)?.start()), inclusion[1].to_owned()))
        });
        let tables = tables.collect();
        Chapter { path, text, figures, loose, pictures, tables, malformed }
    }

    /// The words of its first heading, as Markdown: without an id of its own, and without the anchors of older ones.
    pub fn title(&self) -> String {
        static NOT_WORDS: LazyLock<Regex> =
            LazyLock::new(|| regex(r#"\s*<span id="[^"]*"></span>|\s*\{[^{}]*\}\s*$"#));
        let heading = self.text.lines().find_map(|line| line.strip_prefix("# ")).unwrap_or_default();
        NOT_WORDS.replace_all(heading, "").into_owned()
    }

    /// Its file seen from `src/`, as links in the book name it.
    pub fn file(&self) -> &Path {
        self.path.strip_prefix("src").unwrap_or(&self.path)
    }

    /// The page that mdBook makes of the chapter, seen from the output folder.
    pub fn page(&self) -> PathBuf {
        match self.path.file_stem().is_some_and(|stem| stem == "README") {
            true => self.file().with_file_name("index.html"),
            false => self.file().with_extension("html"),
        }
    }

    /// The line in which this text first stands, or the first line.
    pub fn line_of(&self, text: &str) -> usize {
        self.text.find(text).map_or(1, |at| line_at(&self.text, at))
    }
}

/// Finds the figures in a chapter, event by event.
#[derive(Default)]
struct Parser<'a> {
    text: &'a str,
    /// The figure, and the code block, that has begun and not ended yet.
    open: Option<Figure>,
    block: Option<Block>,
    // What was found: see `Chapter`.
    figures: Vec<Figure>,
    loose: Vec<Block>,
    malformed: Vec<usize>,
}

impl Parser<'_> {
    fn event(&mut self, event: Event, range: Range<usize>) {
        let line = line_at(self.text, range.start);
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                self.block = Some(Block { line, info: info.to_string(), text: String::new() });
            }
            Event::Text(code) if self.block.is_some() => {
                self.block.iter_mut().for_each(|block| block.text += &code);
            }
            Event::End(TagEnd::CodeBlock) => match &mut self.open {
                Some(figure) => {
                    let block = self.block.take();
                    let is_new = block.as_ref().is_none_or(|block| figure.has_room_for(block));
                    figure.blocks.extend(block);
                    if !is_new {
                        self.not_generated(line);
                    }
                }
                None => self.loose.extend(self.block.take()),
            },
            Event::Html(_) => {
                let mut start = range.start;
                for html in self.text[range].split_inclusive('\n') {
                    self.html(html, start);
                    start += html.len();
                }
            }
            Event::Start(Tag::HtmlBlock) | Event::End(TagEnd::HtmlBlock) => {}
            _ => self.not_generated(line),
        }
    }

    /// One line of HTML, which starts at this byte.
    fn html(&mut self, html: &str, start: usize) {
        let line = line_at(self.text, start);
        if let Some(tag) = OPENING.captures(html) {
            let unclosed = self.open.replace(Figure {
                name: tag[1].to_owned(),
                line,
                range: start..start,
                blocks: Vec::new(),
                follows: tag.get(2).map(|name| name.as_str().to_owned()),
                in_all: None,
                caption: String::new(),
                stray: None,
            });
            self.malformed.extend(unclosed.map(|figure| figure.line));
        } else if html.contains("<figure") {
            self.malformed.push(line);
        } else if html.starts_with("<figcaption") && html.trim_end().ends_with("</figcaption>") {
            self.open.iter_mut().for_each(|figure| figure.caption = html.to_owned());
        } else if let Some(figure) = &mut self.open
            && BETWEEN_BLOCKS.replace_all(html, "").trim().is_empty()
        {
            let in_all = IN_ALL.captures(html).and_then(|count| count[1].parse().ok());
            figure.in_all = figure.in_all.or(in_all);
        } else if !html.starts_with("</figure>") {
            self.not_generated(line);
        }
        if let Some(end) = html.find("</figure>") {
            match self.open.take() {
                Some(mut figure) => {
                    figure.range.end = start + end + "</figure>".len();
                    self.figures.push(figure);
                }
                None => self.malformed.push(line),
            }
        }
    }

    /// Something in this line that the update would not write again.
    fn not_generated(&mut self, line: usize) {
        if let Some(figure) = &mut self.open {
            figure.stray.get_or_insert(line);
        }
    }
}

impl Manifest {
    /// Whether this version of rustc is the one that the book states.
    pub fn states(&self, rustc: &str) -> bool {
        rustc.starts_with(&format!("{}.", self.rust_version))
    }

    /// Reads what the book needs of its `Cargo.toml`.
    fn parse(text: &str) -> Result<Manifest, Problem> {
        let table: toml::Table = text.parse().map_err(|error: toml::de::Error| {
            let line = error.span().map_or(1, |span| line_at(text, span.start));
            let message = format!("is not TOML: {}", error.message());
            Problem::new("Cargo.toml", line, message, "mend the syntax in that line")
        })?;
        let crates = dependencies(&table, "dependencies");
        let tools = dependencies(&table, "dev-dependencies");
        let shared = table.get("workspace").and_then(|workspace| workspace.as_table());
        let shared = shared.map(|workspace| dependencies(workspace, "dependencies")).unwrap_or_default();
        let mdbook = tools.iter().chain(&shared).find(|tool| tool.name == "mdbook-driver");
        let mdbook_version = mdbook.map(|tool| tool.version.clone()).unwrap_or_default();
        let package = table.get("package");
        let rust_version = package.and_then(|package| package.get("rust-version")?.as_str());
        Ok(Manifest {
            crates,
            tools: tools.into_iter().map(|tool| tool.name).collect(),
            refused: refused(&table, text),
            rust_version: rust_version.unwrap_or_default().to_owned(),
            mdbook_version,
        })
    }
}

/// The crates in a section of a manifest. An entry that says `workspace = true` stands in the section of the workspace.
fn dependencies(manifest: &toml::Table, section: &str) -> Vec<Crate> {
    let section = manifest.get(section).and_then(|section| section.as_table());
    let shared = manifest.get("workspace").and_then(|workspace| workspace.get("dependencies"));
    let entries = section.into_iter().flatten().map(|(name, entry)| {
        let entry = match (entry.get("workspace"), shared) {
            (Some(_), Some(shared)) => shared.get(name).unwrap_or(entry),
            _ => entry,
        };
        let version = entry.get("version").unwrap_or(entry);
        let features = entry.get("features").and_then(|features| features.as_array());
        let features = features.into_iter().flatten();
        Crate {
            name: name.clone(),
            version: version.as_str().unwrap_or_default().to_owned(),
            features: features.filter_map(|feature| feature.as_str().map(String::from)).collect(),
        }
    });
    entries.collect()
}

/// The examples that need the feature `refused`, with the line of their entry.
fn refused(manifest: &toml::Table, text: &str) -> BTreeMap<String, usize> {
    let entries = manifest.get("example").and_then(|entries| entries.as_array());
    let refused = entries.into_iter().flatten().filter_map(|entry| {
        let needs = entry.get("required-features")?.as_array()?;
        let name = entry.get("name")?.as_str()?;
        let line = text.find(&format!("name = \"{name}\"")).map_or(1, |at| line_at(text, at));
        let needs_it = needs.iter().any(|feature| feature.as_str() == Some("refused"));
        needs_it.then(|| (name.to_owned(), line))
    });
    refused.collect()
}
