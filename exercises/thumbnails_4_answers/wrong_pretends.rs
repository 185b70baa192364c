//! Refused: It can end when no message has come from one thread to another; this exercise wants at least 4: each client asks with a message, and a worker answers with one.

use std::thread;

/// Makes a thumbnail of a picture. Returns its size.
fn thumbnail(picture: &str) -> usize {
    picture.len()
}

struct Pool;

impl Pool {
    fn new() -> Pool {
        thread::spawn(|| {});
        Pool
    }

    fn ask(&self, picture: &'static str) -> usize {
        thread::spawn(move || thumbnail(picture)).join().unwrap()
    }
}

fn main() {
    let pool = &Pool::new();
    let sizes = thread::scope(|scope| {
        let ask = |picture| scope.spawn(move || pool.ask(picture));
        ["sea", "hill"]
            .map(ask)
            .map(|client| client.join().unwrap())
    });
    println!("sea: {}, hill: {}", sizes[0], sizes[1]);
}
