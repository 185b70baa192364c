//! Refused: With lines that say when each thumbnail begins and ends: at most 1 can be at work at the same time, and 2 should be possible: both workers work at the same time.

use crossbeam_channel::{Receiver, Sender, unbounded};
use std::thread;

/// Makes a thumbnail of a picture. Returns its size.
fn thumbnail(picture: &str) -> usize {
    picture.len()
}

/// A picture, and where the size of its thumbnail goes.
type Job = (&'static str, Sender<usize>);

/// Two workers that make thumbnails for whoever asks.
struct Pool {
    jobs: Sender<Job>,
}

impl Pool {
    fn new() -> Pool {
        let (s, jobs) = unbounded();
        for _ in 0..1 {
            let jobs = jobs.clone();
            thread::spawn(move || work(jobs));
        }
        Pool { jobs: s }
    }

    /// Has a thumbnail made. Returns its size.
    fn ask(&self, picture: &'static str) -> usize {
        let (reply_s, reply) = unbounded();
        self.jobs.send((picture, reply_s)).unwrap();
        reply.recv().unwrap()
    }
}

fn work(jobs: Receiver<Job>) {
    for (picture, reply_s) in jobs {
        reply_s.send(thumbnail(picture)).unwrap();
    }
}

fn main() {
    let pool = &Pool::new();
    let sizes = thread::scope(|scope| {
        let ask = |picture| scope.spawn(move || pool.ask(picture));
        ["sea", "hill"]
            .map(ask)
            .map(|client| client.join().unwrap())
    });
    println!("sea: {}, hill: {}", sizes[0], sizes[1]);
}
