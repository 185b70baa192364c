//! Waiting for a reply, but not forever: with `after`.

use crossbeam_channel::{after, select, unbounded};
use std::time::Duration;

fn main() {
    let (_s, r) = unbounded::<String>();

    select! {
        recv(r) -> reply => println!("{reply:?}"),
        recv(after(Duration::from_millis(50))) -> _ => println!("no reply"),
    }
}
