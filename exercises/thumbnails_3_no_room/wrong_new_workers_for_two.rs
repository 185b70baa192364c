//! Refused: With twenty pictures: it can have 20 threads beside `main` at work; this exercise wants at most 4.

use crossbeam_channel::{Receiver, Sender, bounded};
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

/// Makes a thumbnail of each picture, in two workers with one queue. Neither pictures nor thumbnails
/// wait in a channel: they are large.
fn make_all(pictures: &[&'static str]) -> BTreeMap<&'static str, usize> {
    let mut made = BTreeMap::new();
    for two in pictures.chunks(2) {
        let (thumbnail_s, thumbnails) = bounded(0);
        for picture in two {
            let (picture_s, queue) = bounded(0);
            let thumbnail_s = thumbnail_s.clone();
            thread::spawn(move || work(queue, thumbnail_s));
            picture_s.send(*picture).unwrap();
        }
        drop(thumbnail_s);
        made.extend(thumbnails);
    }
    made
}

fn main() {
    for (picture, size) in make_all(&["sea", "hill", "forest"]) {
        println!("{picture}: {size}");
    }
}
