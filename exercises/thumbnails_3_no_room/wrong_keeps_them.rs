//! Refused: messages that it has received; it should send one on for each, and keep 1 at most.

use crossbeam_channel::{Receiver, Sender, bounded};
use std::collections::BTreeMap;
use std::thread;

fn thumbnail(picture: &str) -> usize {
    picture.len()
}

fn work(pictures: Receiver<&'static str>, thumbnails: Sender<(&'static str, usize)>) {
    let mut made = Vec::new();
    for picture in pictures {
        made.push((picture, thumbnail(picture)));
    }
    for t in made {
        thumbnails.send(t).unwrap();
    }
}

fn make_all(pictures: &[&'static str]) -> BTreeMap<&'static str, usize> {
    let (picture_s, queue) = bounded(0);
    let (thumbnail_s, thumbnails) = bounded(0);
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
