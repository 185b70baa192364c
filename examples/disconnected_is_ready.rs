//! A loop with a channel that has ended.

use crossbeam_channel::{select, unbounded};

fn main() {
    let (job_s, jobs) = unbounded::<u32>();
    let (_key_s, keys) = unbounded::<char>();
    job_s.send(1).unwrap();
    drop(job_s);

    let mut in_vain = 0;
    while in_vain < 1000 {
        select! {
            recv(jobs) -> job => match job {
                Ok(job) => println!("job {job}"),
                Err(_) => in_vain += 1,
            },
            recv(keys) -> key => println!("key {key:?}"),
        }
    }
    println!("{in_vain} rounds in vain");
}
