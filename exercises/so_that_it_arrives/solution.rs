//! At capacity 0 a message is handed over: when `send` returns, somebody has it.

use crossbeam_channel::bounded;
use std::thread;

const CAPACITY: usize = 0;

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
