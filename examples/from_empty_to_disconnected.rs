//! Nothing yet, what is there now, what is left, and the end.

use crossbeam_channel::unbounded;

fn main() {
    let (s, r) = unbounded();
    println!("try_recv: {:?}", r.try_recv());

    s.send("10:00 login").unwrap();
    s.send("10:02 upload").unwrap();
    println!("there now: {:?}", r.try_iter().collect::<Vec<_>>());

    s.send("10:07 logout").unwrap();
    drop(s);
    println!("recv: {:?}", r.recv());
    println!("recv: {:?}", r.recv());
    println!("try_recv: {:?}", r.try_recv());
}
