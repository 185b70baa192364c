//! A million looks at a channel in which there is nothing.

use std::sync::mpsc::{self, TryRecvError};

fn main() {
    let (_tx, rx) = mpsc::channel::<u32>();

    let mut looks = 0;
    while looks < 1_000_000 && rx.try_recv() == Err(TryRecvError::Empty) {
        looks += 1;
    }
    println!("{looks} looks in vain");
}
