//! A crawler that keeps what it finds.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::sync_channel::<String>(1);

    let crawler = thread::spawn(move || {
        for page in rx {
            let mut pages = vec![page];
            while let Some(page) = pages.pop() {
                println!("read {page}");
                if page == "a" || page == "b" {
                    pages.push(format!("{page}/more"));
                }
            }
        }
    });

    for page in ["a", "b"] {
        tx.send(page.to_string()).unwrap();
    }
    drop(tx);
    crawler.join().unwrap();
}
