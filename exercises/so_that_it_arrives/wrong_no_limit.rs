//! Refused: It can end when no message has come from one thread to another; this exercise wants at least 1: the thread receives the report.

use crossbeam_channel::unbounded;
use std::thread;

fn main() {
    let (s, reports) = unbounded();
    thread::spawn(move || {
        for report in reports {
            // It goes to the network here.
            let _: &str = report;
        }
    });
    s.send("all is well").unwrap();
    println!("the report is on its way");
}
