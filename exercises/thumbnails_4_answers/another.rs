//! A thread for each question: it sends to who has asked.

use crossbeam_channel::{Receiver, Sender, bounded, unbounded};
use std::thread;

/// Makes a thumbnail of a picture. Returns its size.
fn thumbnail(picture: &str) -> usize {
    picture.len()
}

struct Question {
    picture: &'static str,
    answer: Sender<usize>,
}

/// Two workers that make thumbnails for whoever asks. Each has a queue of its own.
struct Pool {
    workers: [Sender<Question>; 2],
}

impl Pool {
    fn new() -> Pool {
        let worker = |_| {
            let (s, questions) = unbounded();
            thread::spawn(move || work(questions));
            s
        };
        Pool {
            workers: [0, 1].map(worker),
        }
    }

    /// Has a thumbnail made. Returns its size.
    fn ask(&self, picture: &'static str) -> usize {
        let (s, r) = bounded(1);
        let question = Question { picture, answer: s };
        let worker = &self.workers[picture.len() % 2];
        worker.send(question).unwrap();
        r.recv().unwrap()
    }
}

fn work(questions: Receiver<Question>) {
    for Question { picture, answer } in questions {
        answer.send(thumbnail(picture)).unwrap();
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
