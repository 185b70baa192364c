//! Refused: It can end when 0 of 1 message has been received.

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
