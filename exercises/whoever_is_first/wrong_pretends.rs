//! Refused: It can end when no thread has done anything beside `main`; this exercise wants at least 1: a server sends its answer.

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
