//! Refused: With lines that say when each thumbnail begins and ends: at most 1 can be at work at the same time, and 2 should be possible: both workers work at the same time.

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
    let (picture_s, queue) = bounded(0);
    let (thumbnail_s, thumbnails) = bounded(0);
    let workers = [(); 2].map(|()| {
        let (queue, thumbnail_s) = (queue.clone(), thumbnail_s.clone());
        thread::spawn(move || work(queue, thumbnail_s))
    });
    drop(thumbnail_s);
    let mut made = BTreeMap::new();
    for picture in pictures {
        picture_s.send(*picture).unwrap();
        made.extend(thumbnails.recv());
    }
    drop(picture_s);
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
