//! A later arm that is never taken.

use crossbeam_channel::{select_biased, unbounded};

fn main() {
    let (urgent_s, urgent) = unbounded();
    let (normal_s, normal) = unbounded();
    normal_s.send("tidy up").unwrap();

    let mut tidied = false;
    for _ in 0..1000 {
        // There is always something urgent.
        urgent_s.send("mail").unwrap();
        select_biased! {
            recv(urgent) -> _ => {}
            recv(normal) -> _ => tidied = true,
        }
    }
    println!("tidied up: {tidied}");
}
