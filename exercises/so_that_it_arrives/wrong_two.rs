//! Refused: It can end when no message has come from one thread to another; this exercise wants at least 1: the thread receives the report.

use crossbeam_channel::bounded;
use std::thread;

const CAPACITY: usize = 2;

fn main() {
    let (s, reports) = bounded(CAPACITY);
    thread::spawn(move || {
        for report in reports {
            // It goes to the network here.
            let _: &str = report;
        }
    });
    s.send("all is well").unwrap();
    println!("the report is on its way");
}
