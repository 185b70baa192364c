//! Refused: With twenty pictures: it can hang.

use crossbeam_channel::{Receiver, Sender};
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
    let (picture_s, queue) = crossbeam_channel::bounded(1);
    let (thumbnail_s, thumbnails) = crossbeam_channel::bounded(1);
    let (queue2, thumbnail2_s) = (queue.clone(), thumbnail_s.clone());
    let worker2 = thread::spawn(move || work(queue2, thumbnail2_s));
    let worker = thread::spawn(move || work(queue, thumbnail_s));
    for picture in pictures {
        picture_s.send(*picture).unwrap();
    }
    drop(picture_s);
    let made = thumbnails.iter().collect();
    worker.join().unwrap();
    worker2.join().unwrap();
    made
}

fn main() {
    for (picture, size) in make_all(&["sea", "hill", "forest"]) {
        println!("{picture}: {size}");
    }
}
