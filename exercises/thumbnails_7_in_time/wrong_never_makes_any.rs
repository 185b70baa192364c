//! Refused: It can never print exactly `makes sea⏎[None, None]`

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
    deadline: Instant,
    reply_s: Sender<usize>,
}

/// Has a thumbnail made. Nobody wants it after the deadline.
fn ask(jobs: &Sender<Job>, picture: &'static str, deadline: Instant) -> Receiver<usize> {
    let (reply_s, reply) = unbounded();
    jobs.send(Job {
        picture,
        deadline,
        reply_s,
    })
    .unwrap();
    reply
}

fn work(jobs: Receiver<Job>) {
    for Job {
        picture,
        deadline,
        reply_s,
    } in jobs
    {
        if at(deadline).recv().is_ok() {
            continue;
        }
        // Nobody may want it anymore.
        let _ = reply_s.send(thumbnail(picture));
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
