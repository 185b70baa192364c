//! Waiting on a channel whose senders are all gone.

use crossbeam_channel::{select, unbounded};
use std::time::Duration;

fn main() {
    let (_, r) = unbounded::<String>();

    select! {
        recv(r) -> reply => println!("{reply:?}"),
        default(Duration::from_millis(50)) => println!("no reply"),
    }
}
