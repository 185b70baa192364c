//! The timer goes with the job.

use crossbeam_channel::{Receiver, Sender, at, unbounded};
use std::thread;
use std::time::{Duration, Instant};

const LIMIT: Duration = Duration::from_millis(10);

/// Makes a thumbnail of a picture. This takes longer than anybody waits here. Returns its size.
fn thumbnail(picture: &str) -> usize {
    println!("makes {picture}");
    thread::sleep(Duration::from_millis(20));
    picture.len()
}

/// A picture, and where the size of its thumbnail goes.
struct Job {
    picture: &'static str,
    /// Ready when the job is for nobody.
    expired: Receiver<Instant>,
    reply_s: Sender<usize>,
}

/// Has a thumbnail made. Nobody wants it after the deadline.
fn ask(jobs: &Sender<Job>, picture: &'static str, deadline: Instant) -> Receiver<usize> {
    let (reply_s, reply) = unbounded();
    let expired = at(deadline);
    jobs.send(Job {
        picture,
        expired,
        reply_s,
    })
    .unwrap();
    reply
}

fn work(jobs: Receiver<Job>) {
    for job in jobs {
        if job.expired.is_empty() {
            let size = thumbnail(job.picture);
            // Nobody may want it anymore.
            job.reply_s.send(size).unwrap_or(());
        }
    }
}

fn main() {
    let (s, jobs) = unbounded();
    let worker = thread::spawn(move || work(jobs));
    let deadline = Instant::now() + LIMIT;
    let replies = ["sea", "hill"].map(|picture| ask(&s, picture, deadline));
    let sizes = replies.map(|reply| reply.recv_deadline(deadline).ok());
    drop(s);
    worker.join().unwrap();
    println!("{sizes:?}");
}
