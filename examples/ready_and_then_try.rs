//! Which channel is ready, without taking anything.

use crossbeam_channel::{Select, unbounded};
use std::time::{Duration, Instant};

fn main() {
    let (_key_s, keys) = unbounded::<char>();
    let (job_s, jobs) = unbounded();
    let limit = Duration::from_millis(10);
    let mut select = Select::new();
    select.recv(&keys);
    select.recv(&jobs);

    println!("{:?}", select.try_ready());
    println!("{:?}", select.ready_timeout(limit));
    println!("{:?}", select.ready_deadline(Instant::now() + limit));

    job_s.send("resize").unwrap();
    println!("channel {} is ready", select.ready());
    println!("{:?}", jobs.try_recv());
}
