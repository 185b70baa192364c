//! A job whose deadline is over is skipped.

use crossbeam_channel::{Sender, at, bounded, unbounded};
use std::thread;
use std::time::{Duration, Instant};

fn main() {
    let (jobs_s, jobs_r) = unbounded::<(&str, Instant, Sender<()>)>();
    let worker = thread::spawn(move || {
        let mut done = Vec::new();
        for (job, deadline, reply_s) in jobs_r {
            // The timer is ready as soon as the deadline is over.
            if at(deadline).try_recv().is_ok() {
                continue;
            }
            thread::sleep(Duration::from_millis(20));
            done.push(job);
            let _ = reply_s.send(());
        }
        done
    });

    let deadline = Instant::now() + Duration::from_millis(10);
    let replies = ["resize", "crop"].map(|job| {
        let (reply_s, reply_r) = bounded(1);
        jobs_s.send((job, deadline, reply_s)).unwrap();
        reply_r
    });
    drop(jobs_s);
    let answers = replies.map(|reply| reply.recv_deadline(deadline).is_ok());
    println!("in time: {answers:?}, done: {:?}", worker.join().unwrap());
}
