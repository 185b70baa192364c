//! A crawler that reads at once what does not fit into the queue.

use std::sync::mpsc::{self, TrySendError};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::sync_channel(1);
    let found_tx = tx.clone();

    let crawler = thread::spawn(move || {
        let mut left = 4;
        for page in rx {
            let mut next = Some(page);
            while let Some(page) = next.take() {
                println!("read {page}");
                left -= 1;
                if page == "a" || page == "b" {
                    match found_tx.try_send(format!("{page}/more")) {
                        Ok(()) => {}
                        Err(TrySendError::Full(link) | TrySendError::Disconnected(link)) => {
                            next = Some(link)
                        }
                    }
                }
            }
            if left == 0 {
                return;
            }
        }
    });

    for page in ["a", "b"] {
        tx.send(page.to_string()).unwrap();
    }
    crawler.join().unwrap();
}
