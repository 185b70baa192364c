//! The update switch: writes everything that is generated, and nothing else.

use crate::book::{Book, Chapter, Figure};
use crate::outcome::{Workshop, observe};
use crate::page;
use crate::problem::Problem;
use std::collections::HashMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::{fs, io, thread};

/// Brings every figure up to date. Returns the files that were changed, and what could not be done.
///
/// A figure that is not understood stays as it is: the checks say what is wrong with it.
pub fn update(book: &Book, workshop: &impl Workshop) -> (Vec<PathBuf>, Vec<Problem>) {
    let mut problems = Vec::new();
    let figures: Vec<_> = book.figures().map(|(_, figure)| figure).collect();
    let mut written = HashMap::new();
    for (figure, result) in figures.iter().zip(in_parallel(&figures, |f| rewrite(book, f, workshop))) {
        match result {
            Ok(Some(text)) => drop(written.insert(figure.name.as_str(), text)),
            Ok(None) => {}
            Err(problem) => problems.push(problem),
        }
    }

    let mut changed = Vec::new();
    for chapter in &book.chapters {
        let text = with_figures(chapter, &written);
        if text == chapter.text {
            continue;
        }
        match write_whole(&book.root.join(&chapter.path), &text) {
            Ok(()) => changed.push(chapter.path.clone()),
            Err(error) => {
                let what = format!("cannot be written: {error}");
                let mend = "see that the file and its folder can be written";
                problems.push(Problem::new(&chapter.path, 1, what, mend));
            }
        }
    }
    (changed, problems)
}

/// The text that should stand in the place of this figure, if that can be said.
fn rewrite(book: &Book, figure: &Figure, workshop: &impl Workshop) -> Result<Option<String>, Problem> {
    let Some(example) = book.examples.get(&figure.name) else {
        return Ok(None);
    };
    if figure.stray.is_some() {
        return Ok(None);
    }
    let shown = observe(book, figure, example, workshop)?;
    Ok(shown.map(|shown| page::figure(book, example, &shown)))
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
fn write_whole(path: &Path, text: &str) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut new = tempfile::Builder::new().prefix(".update").tempfile_in(folder)?;
    new.write_all(text.as_bytes())?;
    new.as_file().sync_all()?;
    new.as_file().set_permissions(fs::metadata(path)?.permissions())?;
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
