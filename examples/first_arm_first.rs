//! An earlier arm goes first.

use crossbeam_channel::{select_biased, unbounded};

fn main() {
    let (urgent_s, urgent) = unbounded();
    let (normal_s, normal) = unbounded();
    normal_s.send("tidy up").unwrap();
    urgent_s.send("fire").unwrap();
    urgent_s.send("flood").unwrap();

    for _ in 0..3 {
        select_biased! {
            recv(urgent) -> job => println!("{}", job.unwrap()),
            recv(normal) -> job => println!("{}", job.unwrap()),
        }
    }
}
