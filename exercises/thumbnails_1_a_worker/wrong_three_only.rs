//! Refused: With twenty pictures: it can panic.

use crossbeam_channel::{Receiver, Sender, unbounded};
use std::thread;

/// Makes a thumbnail of a picture. Returns its size.
fn thumbnail(picture: &str) -> usize {
    picture.len()
}

/// Makes a thumbnail of each picture, and sends its size with the picture. Ends when there are no more.
fn work(pictures: Receiver<&'static str>, thumbnails: Sender<(&'static str, usize)>) {
    for picture in pictures.iter().take(3) {
        thumbnails.send((picture, thumbnail(picture))).unwrap();
    }
}

fn main() {
    let (picture_s, pictures) = unbounded();
    let (thumbnail_s, thumbnails) = unbounded();
    let worker = thread::spawn(move || work(pictures, thumbnail_s));
    for picture in ["sea", "hill"] {
        picture_s.send(picture).unwrap();
    }
    drop(picture_s);
    for (picture, size) in thumbnails {
        println!("{picture}: {size}");
    }
    worker.join().unwrap();
}
