//! One stop message, and two workers that wait for it.

use crossbeam_channel::unbounded;
use std::thread;

fn main() {
    let (stop_s, stop_r) = unbounded();

    let workers = [(); 2].map(|()| {
        let stop_r = stop_r.clone();
        thread::spawn(move || stop_r.recv())
    });

    stop_s.send(()).unwrap();
    for worker in workers {
        println!("{:?}", worker.join().unwrap());
    }
}
