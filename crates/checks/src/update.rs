//! The update: writes everything that is generated, and nothing else.

use crate::book::{Book, Chapter, Figure};
use crate::changes::Changes;
use crate::outcome::observe;
use crate::page::{self, Shown};
use crate::picture;
use crate::problem::Problem;
use crate::toolchain::Toolchain;
use crate::{addresses, catalog, graph, guesses, items, recorded};
use std::collections::HashMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::{fs, io, thread};

/// Brings every figure up to date. Returns the files that were changed, and what could not be done.
///
/// A figure that is not understood stays as it is: the checks say what is wrong with it.
pub fn update(book: &Book, toolchain: &impl Toolchain) -> (Vec<PathBuf>, Vec<Problem>) {
    let mut problems = Vec::new();
    let figures: Vec<_> = book.figures().collect();
    let mut written = HashMap::new();
    for ((_, figure), result) in figures
        .iter()
        .zip(in_parallel(&figures, |(chapter, figure)| rewrite(book, chapter, figure, toolchain)))
    {
        match result {
            Ok(Some(text)) => drop(written.insert(figure.name.as_str(), text)),
            Ok(None) => {}
            Err(problem) => problems.push(problem),
        }
    }

    let mut changed = Vec::new();
    for chapter in &book.chapters {
        let text = with_figures(chapter, &written);
        if text != chapter.text {
            write(&book.root, &chapter.path, &text, &mut changed, &mut problems);
        }
    }
    // What is made of the figures depends on what they say now.
    let book = &Book::load(&book.root);
    let pictures: Vec<_> =
        book.chapters.iter().flat_map(|chapter| chapter.pictures.iter().map(move |p| (chapter, p))).collect();
    let drawn = in_parallel(&pictures, |(chapter, picture)| picture::draw(book, chapter, picture, toolchain));
    for ((_, picture), drawn) in pictures.iter().zip(drawn) {
        let path = picture::path(picture);
        match drawn {
            Ok(Some(text)) if book.pictures.get(&path) != Some(&text) => {
                write(&book.root, &path, &text, &mut changed, &mut problems);
            }
            Ok(_) => {}
            Err(problem) => problems.push(problem),
        }
    }
    let figures: Vec<_> = book.figures().map(|(_, figure)| figure).collect();
    let graphs = in_parallel(&figures, |figure| graph::update(book, figure, toolchain));
    for (figure, graph) in figures.iter().zip(graphs) {
        match graph {
            Ok(Some(text)) => {
                write_new(&book.root, &graph::path(&figure.name), &text, &mut changed, &mut problems)
            }
            Ok(None) => {}
            Err(problem) => problems.push(problem),
        }
    }
    match guesses::file(book, toolchain) {
        Ok(text) => write_new(&book.root, Path::new(guesses::GUESSES), &text, &mut changed, &mut problems),
        Err(problem) => problems.push(problem),
    }
    let items = [items::STD, items::CROSSBEAM];
    let items = items.iter().filter_map(|library| Some((library.items.into(), items::list(library, book)?)));
    for (path, text) in catalog::files(book).into_iter().chain(items) {
        write_new(&book.root, &path, &text, &mut changed, &mut problems);
    }
    // All of the above is in the pages, whose anchors these have. The ledger is not written anew, but added to.
    for (path, text) in
        [(addresses::LEDGER, addresses::ledger(book)), (addresses::CONFIG, addresses::config(book))]
    {
        match text {
            Ok(text) => write_new(&book.root, Path::new(path), &text, &mut changed, &mut problems),
            Err(problem) => problems.push(problem),
        }
    }
    (changed, problems)
}

/// Runs a listing once, and puts down in its figure what it has printed and when. Returns the chapter's file.
pub fn record(book: &Book, name: &str, toolchain: &impl Toolchain) -> Result<PathBuf, Problem> {
    let figure = book.figures().find(|(_, figure)| figure.name == name);
    let (Some((chapter, figure)), Some(example)) = (figure, book.examples.get(name)) else {
        let help = "name a file in examples/ that stands in a chapter, without its ending";
        return Err(Problem::new("examples", 1, format!("there is no listing `{name}`"), help));
    };
    if let Some(line) = figure.stray {
        let message = format!("the figure of `{name}` holds something that is not generated");
        return Err(Problem::new(&chapter.path, line, message, "move it out of the figure"));
    }
    let Some(shown) = Shown::of(figure).filter(|shown| shown.verdict.row().compiles) else {
        let message = format!("the figure of `{name}` is not filled in, or its program does not compile");
        return Err(Problem::new(
            &chapter.path,
            figure.line,
            message,
            "run the update first, and record a listing that returns",
        ));
    };
    let recorded = Some(recorded::record(book, example, toolchain)?);
    let changes = Changes::of(book, chapter, figure);
    let text = page::figure(book, example, &Shown { recorded, ..shown }, &changes);
    let text = with_figures(chapter, &HashMap::from([(name, text)]));
    let (mut changed, mut problems) = (Vec::new(), Vec::new());
    write(&book.root, &chapter.path, &text, &mut changed, &mut problems);
    problems.pop().map_or(Ok(chapter.path.clone()), Err)
}

/// Writes a file if it is not like this already.
fn write_new(root: &Path, path: &Path, text: &str, changed: &mut Vec<PathBuf>, problems: &mut Vec<Problem>) {
    if fs::read_to_string(root.join(path)).is_ok_and(|is| is == text) {
        return;
    }
    write(root, path, text, changed, problems);
}

/// Writes a file, and puts down that it has changed or why it has not.
fn write(root: &Path, path: &Path, text: &str, changed: &mut Vec<PathBuf>, problems: &mut Vec<Problem>) {
    match write_whole(root, path, text) {
        Ok(()) => changed.push(path.to_owned()),
        Err(error) => {
            let message = format!("cannot be written: {error}");
            let help = "see that the file and its folder can be written";
            problems.push(Problem::new(path, 1, message, help));
        }
    }
}

/// The text that should stand in the place of this figure, if that can be said.
fn rewrite(
    book: &Book,
    chapter: &Chapter,
    figure: &Figure,
    toolchain: &impl Toolchain,
) -> Result<Option<String>, Problem> {
    let Some(example) = book.examples.get(&figure.name) else {
        return Ok(None);
    };
    if figure.stray.is_some() {
        return Ok(None);
    }
    let shown = observe(book, figure, example, toolchain)?;
    let changes = Changes::of(book, chapter, figure);
    Ok(shown.map(|shown| page::figure(book, example, &shown, &changes)))
}

/// The chapter's text with new figures in it. Everything between them is taken over byte for byte.
fn with_figures(chapter: &Chapter, written: &HashMap<&str, String>) -> String {
    let mut text = String::new();
    let mut end = 0;
    for figure in &chapter.figures {
        let new = written.get(figure.name.as_str());
        text += &chapter.text[end..figure.range.start];
        text += new.map_or(&chapter.text[figure.range.clone()], String::as_str);
        end = figure.range.end;
    }
    text + &chapter.text[end..]
}

/// Replaces a file in one step: whoever reads it finds the old text or the new, whenever this is interrupted.
fn write_whole(root: &Path, path: &Path, text: &str) -> io::Result<()> {
    let path = &root.join(path);
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut new = tempfile::Builder::new().prefix(".update").tempfile_in(folder)?;
    new.write_all(text.as_bytes())?;
    new.as_file().sync_all()?;
    // A temporary file can be read by its owner only. A new one is to be read by whoever can read the manifest.
    let like = if path.exists() { path } else { &root.join("Cargo.toml") };
    new.as_file().set_permissions(fs::metadata(like)?.permissions())?;
    new.persist(path)?;
    Ok(())
}

/// What the function makes of each item, in their order, worked out on as many threads as there are cores.
fn in_parallel<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let queue = Mutex::new(items.iter().enumerate());
    let results = Mutex::new(Vec::new());
    let cores = thread::available_parallelism().map_or(1, |cores| cores.get());
    thread::scope(|scope| {
        for _ in 0..cores {
            scope.spawn(|| {
                loop {
                    // The guard must be gone before the work begins, or the threads would wait for each other.
                    let next = queue.lock().expect("no thread panics with this lock").next();
                    let Some((index, item)) = next else { break };
                    let result = work(item);
                    results.lock().expect("no thread panics with this lock").push((index, result));
                }
            });
        }
    });
    let mut results = results.into_inner().expect("no thread panics with this lock");
    results.sort_by_key(|(index, _)| *index);
    results.into_iter().map(|(_, result)| result).collect()
}
