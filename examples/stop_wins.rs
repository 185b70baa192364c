//! A stop signal that is looked at first.

use crossbeam_channel::{select_biased, unbounded};

fn main() {
    let (job_s, jobs) = unbounded();
    let (stop_s, stop) = unbounded::<()>();
    job_s.send("resize").unwrap();
    job_s.send("crop").unwrap();
    drop(stop_s);

    loop {
        select_biased! {
            recv(stop) -> _ => break,
            recv(jobs) -> job => match job {
                Ok(job) => println!("did {job}"),
                Err(_) => break,
            },
        }
    }
    println!("left: {}", jobs.len());
}
