//! Refused: With lines that say when each thumbnail begins and ends: at most 1 can be at work at the same time, and 2 should be possible: both workers work at the same time.

use crossbeam_channel::{Receiver, Sender, unbounded};
use std::collections::BTreeMap;
use std::thread;

/// Makes a thumbnail of a picture. Returns its size.
fn thumbnail(picture: &str) -> usize {
    picture.len()
}

/// Makes a thumbnail of each picture, and sends its size with the picture. Ends when there are no more.
fn work(pictures: Receiver<&'static str>, thumbnails: Sender<(&'static str, usize)>) {
    for picture in pictures {
        thumbnails.send((picture, thumbnail(picture))).unwrap();
    }
}

/// Makes a thumbnail of each picture, in two workers with one queue.
fn make_all(pictures: &[&'static str]) -> BTreeMap<&'static str, usize> {
    let (thumbnail_s, thumbnails) = unbounded();
    for half in pictures.chunks(2) {
        let (picture_s, queue) = unbounded();
        let thumbnail_s = thumbnail_s.clone();
        let worker = thread::spawn(move || work(queue, thumbnail_s));
        for picture in half {
            picture_s.send(*picture).unwrap();
        }
        drop(picture_s);
        worker.join().unwrap();
    }
    drop(thumbnail_s);
    thumbnails.iter().collect()
}

fn main() {
    for (picture, size) in make_all(&["sea", "hill", "forest"]) {
        println!("{picture}: {size}");
    }
}
