//! It keeps those that have been read; when all that were seen are among them, it ends.

use crossbeam_channel::{Receiver, Sender, unbounded};
use std::collections::BTreeSet;
use std::thread;

/// A page of a small web, and the pages that it links to.
type Page = &'static str;

/// Reads a page. This takes long, so it is done in a worker.
fn links(page: Page) -> &'static [Page] {
    match page {
        "index" => &["about", "team"],
        "team" => &["index", "about"],
        _ => &[],
    }
}

/// Reads pages, until there are no more. Sends each with its links.
fn work(pages: Receiver<Page>, found: Sender<(Page, &'static [Page])>) {
    for page in pages {
        if found.send((page, links(page))).is_err() {
            return;
        }
    }
}

/// All pages that can be reached from this one. Each is read once, by one of two workers.
fn crawl(start: Page) -> BTreeSet<Page> {
    let (page_s, pages) = unbounded();
    let (found_s, found) = unbounded();
    thread::scope(|scope| {
        for _ in 0..2 {
            let (pages, found_s) = (pages.clone(), found_s.clone());
            scope.spawn(move || work(pages, found_s));
        }
        let (mut seen, mut read) = (BTreeSet::from([start]), BTreeSet::new());
        page_s.send(start).unwrap();
        while read.len() < seen.len() {
            let (page, links) = found.recv().unwrap();
            read.insert(page);
            let new = links.iter().copied().filter(|page| seen.insert(page));
            new.for_each(|page| page_s.send(page).unwrap());
        }
        drop(page_s);
        seen
    })
}

fn main() {
    for page in crawl("index") {
        println!("{page}");
    }
}
