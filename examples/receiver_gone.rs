//! All receivers are gone, and sending gives the message back.

use crossbeam_channel::unbounded;

fn main() {
    let (s, r) = unbounded();
    println!("first: {:?}", s.send("10:00 login"));
    drop(r);

    match s.send("10:02 upload") {
        Ok(()) => println!("second: sent"),
        Err(error) => println!("second: {error}, kept {}", error.into_inner()),
    }
}
