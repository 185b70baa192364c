//! Refused: With lines that say when each thumbnail begins and ends: at most 1 can be at work at the same time, and 2 should be possible: both workers work at the same time.

use crossbeam_channel::{Receiver, Sender, unbounded};
use std::sync::Mutex;
use std::thread;

/// Makes a thumbnail of a picture. Returns its size.
fn thumbnail(picture: &str) -> usize {
    picture.len()
}

/// Two workers that make thumbnails for whoever asks.
struct Pool {
    pictures: Sender<&'static str>,
    sizes: Mutex<Receiver<usize>>,
}

impl Pool {
    fn new() -> Pool {
        let (picture_s, pictures) = unbounded();
        let (size_s, sizes) = unbounded();
        for _ in 0..2 {
            let (pictures, size_s) = (pictures.clone(), size_s.clone());
            thread::spawn(move || work(pictures, size_s));
        }
        Pool {
            pictures: picture_s,
            sizes: Mutex::new(sizes),
        }
    }

    /// Has a thumbnail made. Returns its size.
    fn ask(&self, picture: &'static str) -> usize {
        let sizes = self.sizes.lock().unwrap();
        self.pictures.send(picture).unwrap();
        sizes.recv().unwrap()
    }
}

fn work(pictures: Receiver<&'static str>, sizes: Sender<usize>) {
    for picture in pictures {
        sizes.send(thumbnail(picture)).unwrap();
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
