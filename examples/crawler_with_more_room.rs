//! A crawler with room for two in its queue.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::sync_channel(2);
    let found_tx = tx.clone();

    let crawler = thread::spawn(move || {
        // Two pages and a link on each: it has to count, since it holds a sender itself.
        for page in rx.iter().take(4) {
            println!("read {page}");
            if page == "a" || page == "b" {
                found_tx.send(format!("{page}/more")).unwrap();
            }
        }
    });

    for page in ["a", "b"] {
        tx.send(page.to_string()).unwrap();
    }
    crawler.join().unwrap();
}
