//! Refused: It can end when no message has come from one thread to another; this exercise wants at least 1: the thread receives the report.

use crossbeam_channel::bounded;
use std::thread;
use std::time::Duration;

const CAPACITY: usize = 1;

fn main() {
    let (s, reports) = bounded(CAPACITY);
    thread::spawn(move || {
        for report in reports {
            // It goes to the network here.
            let _: &str = report;
        }
    });
    s.send("all is well").unwrap();
    thread::sleep(Duration::from_millis(20));
    println!("the report is on its way");
}
