//! A timer, a moment, and what never comes.

use crossbeam_channel::{after, at, never, select};
use std::time::{Duration, Instant};

fn main() {
    let soon = after(Duration::from_millis(10));
    println!("after: {}", soon.recv().is_ok());
    println!("and again: {}", soon.try_recv().is_ok());

    let moment = at(Instant::now() + Duration::from_millis(10));
    println!("at: {}", moment.recv().is_ok());

    let nothing = never::<u32>();
    select! {
        recv(nothing) -> _ => println!("never"),
        default(Duration::from_millis(10)) => println!("nothing came"),
    }
}
