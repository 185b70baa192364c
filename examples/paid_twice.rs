//! A client that asks again when no answer comes, and pays twice.

use crossbeam_channel::{Sender, bounded, unbounded};
use std::thread;
use std::time::Duration;

fn main() {
    let (payments_s, payments_r) = unbounded::<(u32, Sender<()>)>();

    let bank = thread::spawn(move || {
        let mut paid = 0;
        for (amount, reply_s) in payments_r {
            paid += amount;
            thread::sleep(Duration::from_millis(40));
            let _ = reply_s.send(());
        }
        paid
    });

    for attempt in 1..=2 {
        let (reply_s, reply_r) = bounded(1);
        payments_s.send((30, reply_s)).unwrap();
        match reply_r.recv_timeout(Duration::from_millis(30)) {
            Ok(()) => break,
            Err(error) => println!("attempt {attempt}: {error}"),
        }
    }
    drop(payments_s);
    println!("paid: {}", bank.join().unwrap());
}
