//! A later arm that is never taken, with room for one urgent message.

use crossbeam_channel::{bounded, select_biased, unbounded};

fn main() {
    let (urgent_s, urgent) = bounded(1);
    let (normal_s, normal) = unbounded();
    normal_s.send("tidy up").unwrap();

    let mut tidied = false;
    for _ in 0..1000 {
        if urgent_s.try_send("mail").is_err() {
            println!("no room");
        }
        select_biased! {
            recv(urgent) -> _ => {}
            recv(normal) -> _ => tidied = true,
        }
    }
    println!("tidied up: {tidied}");
}
