//! A report is sent, and the program may end before anybody has it.

use crossbeam_channel::bounded;
use std::thread;

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
    println!("the report is on its way");
}
