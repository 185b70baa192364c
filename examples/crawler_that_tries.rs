//! A crawler that reads a link itself when the queue is full.

use std::sync::mpsc::{self, TrySendError};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::sync_channel(1);
    let found_tx = tx.clone();

    let crawler = thread::spawn(move || {
        let mut left = 4;
        while left > 0 {
            let mut next = Some(rx.recv().unwrap());
            while let Some(page) = next.take() {
                println!("read {page}");
                left -= 1;
                if page == "a" || page == "b" {
                    match found_tx.try_send(format!("{page}/more")) {
                        Ok(()) => {}
                        Err(TrySendError::Full(link)) => next = Some(link),
                        Err(TrySendError::Disconnected(_)) => unreachable!("the receiver is here"),
                    }
                }
            }
        }
    });

    for page in ["a", "b"] {
        tx.send(page.to_string()).unwrap();
    }
    crawler.join().unwrap();
}
