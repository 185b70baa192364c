//! A stop signal among jobs.

use crossbeam_channel::{select, unbounded};

fn main() {
    let (job_s, jobs) = unbounded();
    let (stop_s, stop) = unbounded::<()>();
    job_s.send("resize").unwrap();
    job_s.send("crop").unwrap();
    drop(stop_s);

    loop {
        select! {
            recv(stop) -> _ => break,
            recv(jobs) -> job => match job {
                Ok(job) => println!("did {job}"),
                Err(_) => break,
            },
        }
        if jobs.is_empty() {
            break;
        }
    }
    println!("left: {}", jobs.len());
}
