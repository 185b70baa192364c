//! Clones of both halves are handles to one stream.

use crossbeam_channel::unbounded;

fn main() {
    let (s1, r1) = unbounded();
    let s2 = s1.clone();
    let r2 = r1.clone();

    s1.send("first").unwrap();
    s2.send("second").unwrap();

    println!("r2 received {:?}", r2.recv());
    println!("r1 received {:?}", r1.recv());
    println!("r1 sees {:?}", r1.try_recv());
    println!("r2 sees {:?}", r2.try_recv());
}
