//! A transfer that is stopped halfway.

use crossbeam_channel::{TryRecvError, bounded};
use std::thread;

fn main() {
    let (stop_s, stop_r) = bounded::<()>(0);
    let is_stopped = move || stop_r.try_recv() == Err(TryRecvError::Disconnected);

    let transfers = thread::spawn(move || {
        let (mut savings, mut checking) = (50, 0);
        for amount in [20, 30] {
            savings -= amount;
            if is_stopped() {
                break;
            }
            checking += amount;
        }
        (savings, checking)
    });

    drop(stop_s);
    let (savings, checking) = transfers.join().unwrap();
    println!("{savings} + {checking} = {}", savings + checking);
}
