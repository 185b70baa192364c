//! Refused: it can never print the line `a worker's thumbnail no. 3`, and under some schedule it should: there is one queue

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
    let (one_s, one) = unbounded();
    let (other_s, other) = unbounded();
    let (thumbnail_s, thumbnails) = unbounded();
    let workers = [one, other].map(|queue| {
        let thumbnail_s = thumbnail_s.clone();
        thread::spawn(move || work(queue, thumbnail_s))
    });
    drop(thumbnail_s);
    for (picture, s) in pictures.iter().zip([&one_s, &other_s].into_iter().cycle()) {
        s.send(*picture).unwrap();
    }
    drop((one_s, other_s));
    let made = thumbnails.iter().collect();
    for worker in workers {
        worker.join().unwrap();
    }
    made
}

fn main() {
    for (picture, size) in make_all(&["sea", "hill", "forest"]) {
        println!("{picture}: {size}");
    }
}
