//! A game that draws its frames whether a key was pressed or not.

use std::sync::mpsc::{self, TryRecvError};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let keyboard = thread::spawn(move || {
        tx.send("left").unwrap();
    });

    for frame in 1..=2 {
        match rx.try_recv() {
            Ok(key) => println!("frame {frame}: {key}"),
            Err(TryRecvError::Empty) => println!("frame {frame}"),
            Err(TryRecvError::Disconnected) => println!("frame {frame}: no keyboard"),
        }
    }
    keyboard.join().unwrap();
}
