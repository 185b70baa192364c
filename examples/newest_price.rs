//! A price for everybody, and who has no room gets the newest for the oldest.

use crossbeam_channel::{Receiver, Sender, TrySendError, bounded};
use std::thread;

fn replace(s: &Sender<u32>, r: &Receiver<u32>, mut price: u32) {
    while let Err(TrySendError::Full(again)) = s.try_send(price) {
        // The reader may have been quicker.
        let _ = r.try_recv();
        price = again;
    }
}

fn main() {
    let (log_s, log_r) = bounded(3);
    let (screen_s, screen_r) = bounded(1);

    let oldest = screen_r.clone();
    let publisher = thread::spawn(move || {
        for price in [30, 31, 32] {
            log_s.send(price).unwrap();
            replace(&screen_s, &oldest, price);
        }
    });
    let log = thread::spawn(move || {
        for price in log_r {
            println!("log: {price}");
        }
    });

    log.join().unwrap();
    for price in screen_r {
        println!("screen: {price}");
    }
    publisher.join().unwrap();
}
