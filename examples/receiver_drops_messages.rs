//! The receiver is gone, and the messages with it.

use std::sync::mpsc;

struct Line(&'static str);

impl Drop for Line {
    fn drop(&mut self) {
        println!("lost: {}", self.0);
    }
}

fn main() {
    let (tx, rx) = mpsc::channel();
    println!("sent: {}", tx.send(Line("10:00 login")).is_ok());
    drop(rx);
    println!("sent: {}", tx.send(Line("10:02 upload")).is_ok());
}
