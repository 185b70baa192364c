//! What handles and choices show of themselves.

use crossbeam_channel::{Select, unbounded};

fn main() {
    let (s, r) = unbounded::<u32>();
    s.send(21).unwrap();
    println!("{s:?} {r:?} {:?} {:?}", r.iter(), r.try_iter());

    let mut select = Select::new();
    select.recv(&r);
    println!("{select:?}");
    let operation = select.select();
    println!("{operation:?}");
    operation.recv(&r).unwrap();
    println!("{:?}", r.into_iter());
}
