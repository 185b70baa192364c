use std::sync::mpsc::Receiver;
use std::thread::{self, JoinHandle};

pub fn start(numbers: Receiver<i32>) -> JoinHandle<i32> {
    thread::spawn(move || numbers.iter().sum())
}
