//! The function is given its ticks, and the test sends them: no time passes.

use crossbeam_channel::{Receiver, Sender, bounded, select, unbounded};
use std::time::Instant;

/// With each tick it reports how many orders have come since the last one.
fn count(orders: Receiver<&str>, ticks: Receiver<Instant>, reports: Sender<usize>) {
    let mut number = 0;
    loop {
        select! {
            recv(orders) -> order => match order {
                Ok(_) => number += 1,
                Err(_) => return,
            },
            recv(ticks) -> tick => {
                if tick.is_err() || reports.send(number).is_err() {
                    return;
                }
                number = 0;
            }
        }
    }
}

fn main() {
    let (order_s, orders) = bounded(0);
    let (tick_s, ticks) = unbounded();
    let (report_s, reports) = unbounded();
    let counter = std::thread::spawn(|| count(orders, ticks, report_s));
    order_s.send("tea").unwrap();
    order_s.send("milk").unwrap();
    tick_s.send(Instant::now()).unwrap();
    assert_eq!(reports.recv(), Ok(2));
    tick_s.send(Instant::now()).unwrap();
    assert_eq!(reports.recv(), Ok(0));

    drop(order_s);
    counter.join().unwrap();
    println!("the test passes");
}
