//! A limiter that waits between two mails, or for the stop.

use crossbeam_channel::{after, bounded, select, unbounded};
use std::thread;
use std::time::Duration;

fn main() {
    let (stop_s, stop_r) = bounded::<()>(0);
    let (mails_s, mails_r) = unbounded();

    let limiter = thread::spawn(move || {
        for mail in 1..=3 {
            mails_s.send(mail).unwrap();
            select! {
                recv(stop_r) -> _ => break,
                recv(after(Duration::from_millis(50))) -> _ => {}
            }
        }
    });

    println!("mail {}", mails_r.recv().unwrap());
    println!("stop");
    drop(stop_s);
    limiter.join().unwrap();
    println!("stopped");
}
