//! The book as mdBook renders it: what each page offers to links, and what it asks for.

use crate::book::{Book, files};
use crate::problem::Problem;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{
    BufferQueue, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};
use mdbook_driver::MDBook;
use mdbook_driver::config::Config;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::path::{Path, PathBuf};

/// The book as HTML pages.
pub struct Rendered {
    /// By path, seen from the output folder.
    pub pages: HashMap<PathBuf, Page>,
    /// Every file in the output folder, pages and others.
    pub files: BTreeSet<PathBuf>,
}

/// What a page offers to links, and what it asks for.
#[derive(Default)]
pub struct Page {
    /// Every anchor, whatever has it.
    pub ids: Vec<String>,
    /// Those of headings and of terms with a definition.
    pub headings: Vec<String>,
    /// Those of listings and pictures.
    pub figures: Vec<String>,
    pub links: Vec<String>,
}

impl Rendered {
    /// Renders the book as `mdbook build` does, or says why it cannot be rendered.
    pub fn new(book: &Book) -> Result<Rendered, Problem> {
        let because = |error: String| {
            let help = "run `mdbook build` and mend what it names";
            Problem::new("book.toml", 1, format!("mdBook cannot render the book: {error}"), help)
        };
        let folder = tempfile::tempdir().map_err(|error| because(error.to_string()))?;
        let config = Config::from_disk(book.root.join("book.toml"));
        let mut config = config.map_err(|error| because(format!("{error:#}")))?;
        config.build.build_dir = folder.path().to_owned();
        // Neither changes a chapter's anchors or links, and each takes longer than the rest.
        for slow in ["output.html.hash-files", "output.html.print.enable"] {
            config.set(slow, false).map_err(|error| because(format!("{error:#}")))?;
        }
        // What is wrong with these is named by `addresses.rs`, with its line.
        let none = BTreeMap::<String, String>::new();
        config.set("output.html.redirect", none).map_err(|error| because(format!("{error:#}")))?;
        let mdbook = MDBook::load_with_config(&book.root, config);
        let mdbook = mdbook.map_err(|error| because(format!("{error:#}")))?;
        mdbook.build().map_err(|error| because(format!("{error:#}")))?;

        let mut pages = HashMap::new();
        for chapter in &book.chapters {
            let path = chapter.page();
            if let Ok(html) = fs::read_to_string(folder.path().join(&path)) {
                pages.insert(path, Page::parse(html));
            }
        }
        let files = files(folder.path(), Path::new("")).into_iter().collect();
        Ok(Rendered { pages, files })
    }
}

/// Collects ids and links from HTML.
#[derive(Default)]
struct Collector(RefCell<Page>);

impl TokenSink for Collector {
    type Handle = ();

    fn process_token(&self, token: Token, _: u64) -> TokenSinkResult<()> {
        if let Token::TagToken(tag) = token
            && tag.kind == TagKind::StartTag
        {
            let mut page = self.0.borrow_mut();
            for attribute in &tag.attrs {
                let value = attribute.value.to_string();
                match (&*attribute.name.local, &*tag.name) {
                    ("id", "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "dt") => {
                        page.headings.push(value.clone());
                        page.ids.push(value);
                    }
                    ("id", "figure") => {
                        page.figures.push(value.clone());
                        page.ids.push(value);
                    }
                    ("id", _) => page.ids.push(value),
                    ("href" | "src", _) => page.links.push(value),
                    _ => {}
                }
            }
        }
        TokenSinkResult::Continue
    }
}

impl Page {
    /// Reads the part of a page that comes from its chapter.
    pub fn parse(html: String) -> Page {
        let main = html.split_once("<main").map_or(&*html, |(_, rest)| rest);
        let main = main.split_once("</main>").map_or(main, |(main, _)| main);
        let input = BufferQueue::default();
        input.push_back(StrTendril::from(format!("<main{main}").as_str()));
        let tokenizer = Tokenizer::new(Collector::default(), TokenizerOpts::default());
        let _ = tokenizer.feed(&input);
        tokenizer.end();
        tokenizer.sink.0.into_inner()
    }
}
