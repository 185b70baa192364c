//! The first Ctrl-C waits for the work, and the second gives it up.
//!
//! Press Ctrl-C after the line "running".
//! Press it again after the line "waiting for the worker".

use crossbeam_channel::{bounded, select, unbounded};
use std::thread;

fn main() {
    let (ctrl_c_s, ctrl_c) = unbounded();
    ctrlc::set_handler(move || ctrl_c_s.send(()).unwrap_or(())).unwrap();

    let (done_s, done) = bounded::<()>(0);
    thread::spawn(move || {
        // It's dropped when the work is done. This work never is.
        let _done = done_s;
        loop {
            thread::park();
        }
    });

    println!("running");
    ctrl_c.recv().unwrap();
    println!("waiting for the worker");
    select! {
        recv(done) -> _ => println!("the worker has ended"),
        recv(ctrl_c) -> _ => println!("given up"),
    }
}
