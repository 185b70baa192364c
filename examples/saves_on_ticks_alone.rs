//! An actor with a timer: it writes down what has changed, from time to time only.

use crossbeam_channel::{Receiver, select, tick, unbounded};
use std::thread;
use std::time::Duration;

fn keep(deposits: Receiver<u32>) {
    let ticks = tick(Duration::from_millis(20));
    let (mut balance, mut saved) = (0, 0);
    let mut save = |balance| {
        if balance != saved {
            println!("saved: {balance}");
            saved = balance;
        }
    };
    loop {
        select! {
            recv(deposits) -> deposit => match deposit {
                Ok(amount) => balance += amount,
                Err(_) => break,
            },
            recv(ticks) -> _ => save(balance),
        }
    }
}

fn main() {
    let (deposits_s, deposits_r) = unbounded();
    let keeper = thread::spawn(|| keep(deposits_r));
    deposits_s.send(30).unwrap();
    thread::sleep(Duration::from_millis(30));
    deposits_s.send(20).unwrap();
    drop(deposits_s);
    keeper.join().unwrap();
}
