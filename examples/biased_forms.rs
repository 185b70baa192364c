//! Every kind of arm in a biased choice.

use crossbeam_channel::{bounded, select_biased};
use std::time::Duration;

fn main() {
    let (s, r) = bounded(1);
    for _ in 0..2 {
        select_biased! {
            recv(r) -> job => println!("received {}", job.unwrap()),
            send(s, "resize") -> sent => println!("sent: {}", sent.is_ok()),
            default => println!("neither"),
        }
    }
    select_biased! {
        recv(r) -> job => println!("received {}", job.unwrap()),
        default(Duration::from_millis(10)) => println!("nothing in time"),
    }
}
