//! All senders are gone, and the messages are still there.

use crossbeam_channel::unbounded;

fn main() {
    let (s, r) = unbounded();
    s.send("10:00 login").unwrap();
    s.send("10:02 upload").unwrap();
    drop(s);

    let log: Vec<_> = r.iter().collect();
    println!("{log:?}");
    println!("recv: {:?}", r.recv());
    println!("try_recv: {:?}", r.try_recv());
}
