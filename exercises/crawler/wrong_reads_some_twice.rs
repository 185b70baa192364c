//! Refused: With another web, and a line for each page that is read: it can print `worker reads jobs`, which is a line too many.

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
    let workers = [(); 2].map(|()| {
        let (pages, found_s) = (pages.clone(), found_s.clone());
        thread::spawn(move || work(pages, found_s))
    });
    let mut read = BTreeSet::new();
    page_s.send(start).unwrap();
    let mut being_read = 1;
    while being_read > 0 {
        let (page, links) = found.recv().unwrap();
        being_read -= 1;
        read.insert(page);
        // One that is in the queue already is put there again.
        for page in links.iter().filter(|page| !read.contains(*page)) {
            page_s.send(page).unwrap();
            being_read += 1;
        }
    }
    drop(page_s);
    for worker in workers {
        worker.join().unwrap();
    }
    read
}

fn main() {
    for page in crawl("index") {
        println!("{page}");
    }
}
