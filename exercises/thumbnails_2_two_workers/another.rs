//! A scope joins the workers, and they share both halves.

use crossbeam_channel::{Receiver, Sender, unbounded};
use std::collections::BTreeMap;
use std::thread;

/// Makes a thumbnail of a picture. Returns its size.
fn thumbnail(picture: &str) -> usize {
    picture.len()
}

/// Makes a thumbnail of each picture, and sends its size with the picture. Ends when there are no more.
fn work(pictures: &Receiver<&'static str>, thumbnails: Sender<(&'static str, usize)>) {
    for picture in pictures {
        thumbnails.send((picture, thumbnail(picture))).unwrap();
    }
}

/// Makes a thumbnail of each picture, in two workers with one queue.
fn make_all(pictures: &[&'static str]) -> BTreeMap<&'static str, usize> {
    let (picture_s, queue) = unbounded();
    let (thumbnail_s, thumbnails) = unbounded();
    for picture in pictures {
        picture_s.send(*picture).unwrap();
    }
    drop(picture_s);
    thread::scope(|scope| {
        let other_s = thumbnail_s.clone();
        scope.spawn(|| work(&queue, thumbnail_s));
        scope.spawn(|| work(&queue, other_s));
        thumbnails.iter().collect()
    })
}

fn main() {
    for (picture, size) in make_all(&["sea", "hill", "forest"]) {
        println!("{picture}: {size}");
    }
}
