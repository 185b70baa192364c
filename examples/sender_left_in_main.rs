//! The loop waits for a sender that nobody uses.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let backup_tx = tx.clone();

    let backup = thread::spawn(move || {
        backup_tx.send("backup: started").unwrap();
        backup_tx.send("backup: done").unwrap();
    });

    for message in rx {
        println!("{message}");
    }
    backup.join().unwrap();
}
