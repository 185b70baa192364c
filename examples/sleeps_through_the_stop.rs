//! A limiter that sleeps between two mails, and through the stop.

use crossbeam_channel::{TryRecvError, bounded, unbounded};
use std::thread;
use std::time::Duration;

fn main() {
    let (stop_s, stop_r) = bounded::<()>(0);
    let (mails_s, mails_r) = unbounded();

    let limiter = thread::spawn(move || {
        for mail in 1..=3 {
            if stop_r.try_recv() == Err(TryRecvError::Disconnected) {
                break;
            }
            mails_s.send(mail).unwrap();
            thread::sleep(Duration::from_millis(50));
        }
    });

    println!("mail {}", mails_r.recv().unwrap());
    println!("stop");
    drop(stop_s);
    limiter.join().unwrap();
    println!("stopped");
}
