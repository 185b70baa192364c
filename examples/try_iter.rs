//! Taking everything that is there now, while a sender lives.

use crossbeam_channel::unbounded;

fn main() {
    let (s, r) = unbounded();
    s.send("10:00 login").unwrap();
    s.send("10:02 upload").unwrap();

    let batch: Vec<_> = r.try_iter().collect();
    println!("{batch:?}");

    s.send("10:07 logout").unwrap();
    let batch: Vec<_> = r.try_iter().collect();
    println!("{batch:?}");

    let batch: Vec<_> = r.try_iter().collect();
    println!("{batch:?}");
}
