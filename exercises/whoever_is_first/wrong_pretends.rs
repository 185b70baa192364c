//! Refused: It can end before any thread beside `main` did anything; this exercise wants at least 1.

use crossbeam_channel::{bounded, select};

fn main() {
    let (berlin_s, berlin) = bounded(1);
    let (tokyo_s, tokyo) = bounded(1);
    berlin_s.send("Berlin").unwrap();
    tokyo_s.send("Tokyo").unwrap();
    let first = select! {
        recv(berlin) -> name => name.unwrap(),
        recv(tokyo) -> name => name.unwrap(),
    };
    println!("{first} was first");
}
