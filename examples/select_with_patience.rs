//! Three ways to wait less than forever.

use crossbeam_channel::{Select, unbounded};
use std::time::{Duration, Instant};

fn main() {
    let (s, r) = unbounded();
    let limit = Duration::from_millis(10);
    let mut select = Select::new();
    select.recv(&r);

    println!("{:?}", select.try_select().is_err());
    println!("{:?}", select.select_timeout(limit).is_err());
    println!(
        "{:?}",
        select.select_deadline(Instant::now() + limit).is_err()
    );

    for job in ["resize", "crop", "rotate"] {
        s.send(job).unwrap();
    }
    println!("{:?}", select.try_select().unwrap().recv(&r));
    println!("{:?}", select.select_timeout(limit).unwrap().recv(&r));
    println!(
        "{:?}",
        select
            .select_deadline(Instant::now() + limit)
            .unwrap()
            .recv(&r)
    );
}
