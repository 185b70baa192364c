//! Refused: It can end when nobody has joined one of its threads.

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
    let (picture_s, queue) = unbounded();
    let (thumbnail_s, thumbnails) = unbounded();
    for _ in 0..2 {
        let (queue, thumbnail_s) = (queue.clone(), thumbnail_s.clone());
        thread::spawn(move || work(queue, thumbnail_s));
    }
    drop((queue, thumbnail_s));
    for picture in pictures {
        picture_s.send(*picture).unwrap();
    }
    drop(picture_s);
    let made = thumbnails.iter().collect();
    made
}

fn main() {
    for (picture, size) in make_all(&["sea", "hill", "forest"]) {
        println!("{picture}: {size}");
    }
}
