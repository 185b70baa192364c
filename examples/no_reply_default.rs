//! Waiting for a reply, but not forever: with `default`.

use crossbeam_channel::{select, unbounded};
use std::time::Duration;

fn main() {
    let (_s, r) = unbounded::<String>();

    select! {
        recv(r) -> reply => println!("{reply:?}"),
        default(Duration::from_millis(50)) => println!("no reply"),
    }
}
