//! Jobs that are done for a client who has given up.

use crossbeam_channel::{Sender, bounded, unbounded};
use std::thread;
use std::time::{Duration, Instant};

fn main() {
    let (jobs_s, jobs_r) = unbounded::<(&str, Sender<()>)>();
    let worker = thread::spawn(move || {
        let mut done = Vec::new();
        for (job, reply_s) in jobs_r {
            thread::sleep(Duration::from_millis(20));
            done.push(job);
            let _ = reply_s.send(());
        }
        done
    });

    let deadline = Instant::now() + Duration::from_millis(10);
    let replies = ["resize", "crop"].map(|job| {
        let (reply_s, reply_r) = bounded(1);
        jobs_s.send((job, reply_s)).unwrap();
        reply_r
    });
    drop(jobs_s);
    let answers = replies.map(|reply| reply.recv_deadline(deadline).is_ok());
    println!("in time: {answers:?}, done: {:?}", worker.join().unwrap());
}
