//! All receivers are gone, and sending gives the message back.

use crossbeam_channel::unbounded;

fn main() {
    let (s, r) = unbounded();
    drop(r);

    match s.send("10:00 login") {
        Ok(()) => println!("sent"),
        Err(error) => println!("{error}; kept {:?}", error.into_inner()),
    }
}
