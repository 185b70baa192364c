//! Without a constant, and with the same capacity.

use crossbeam_channel::bounded;
use std::thread;

fn main() {
    let (s, reports) = bounded(0);
    thread::spawn(move || {
        for report in reports {
            // It goes to the network here.
            let _: &str = report;
        }
    });
    s.send("all is well").unwrap();
    println!("the report is on its way");
}
