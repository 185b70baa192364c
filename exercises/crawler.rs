//! A crawler that reads each page once, with two workers, and ends.

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
    let _ = (
        start,
        thread::current(),
        unbounded::<Page>(),
        work as fn(_, _),
    );
    todo!()
}

fn main() {
    for page in crawl("index") {
        println!("{page}");
    }
}
