//! Refused: It can end when only 3 messages have

use crossbeam_channel::{Receiver, Sender, unbounded};
use std::thread;

/// Makes a thumbnail of a picture. Returns its size, or why there is none.
fn thumbnail(picture: &str) -> Result<usize, &'static str> {
    match picture {
        "broken" => Err("not a picture"),
        _ => Ok(picture.len()),
    }
}

/// A picture, and where the answer goes.
type Job = (&'static str, Sender<usize>);

/// A worker that makes thumbnails for whoever asks.
struct Pool {
    jobs: Sender<Job>,
}

impl Pool {
    fn new() -> Pool {
        let (s, jobs) = unbounded();
        thread::spawn(move || work(jobs));
        Pool { jobs: s }
    }

    /// Has a thumbnail made. Returns its size, or why there is none.
    fn ask(&self, picture: &'static str) -> Result<usize, &'static str> {
        let (reply_s, reply) = unbounded();
        self.jobs.send((picture, reply_s)).unwrap();
        reply.recv().map_err(|_| "not a picture")
    }
}

fn work(jobs: Receiver<Job>) {
    for (picture, reply_s) in jobs {
        if let Ok(size) = thumbnail(picture) {
            reply_s.send(size).unwrap();
        }
    }
}

fn main() {
    let pool = Pool::new();
    for picture in ["broken", "sea"] {
        println!("{picture}: {:?}", pool.ask(picture));
    }
}
