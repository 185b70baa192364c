//! Refused: A channel has no limit to its capacity; it should be 0.

use crossbeam_channel::{Receiver, Sender, bounded, unbounded};
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
    let (thumbnail_s, thumbnails) = unbounded();
    let workers = [(); 2].map(|()| {
        let (queue, thumbnail_s) = (queue.clone(), thumbnail_s.clone());
        thread::spawn(move || work(queue, thumbnail_s))
    });
    drop(thumbnail_s);
    for picture in pictures {
        picture_s.send(*picture).unwrap();
    }
    drop(picture_s);
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
