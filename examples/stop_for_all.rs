//! The end of the stop channel: every worker hears it, and every worker's worker.

use crossbeam_channel::{Receiver, bounded};
use std::thread;

fn part(stop: Receiver<()>) {
    // Nobody sends anything: it waits for the end.
    let _ = stop.recv();
}

fn job(stop: Receiver<()>) {
    let parts = [(); 2].map(|()| {
        let stop = stop.clone();
        thread::spawn(move || part(stop))
    });
    for part in parts {
        part.join().unwrap();
    }
    println!("the job has stopped, with its parts");
}

fn main() {
    let (stop_s, stop_r) = bounded(0);
    let job = thread::spawn(move || job(stop_r));
    drop(stop_s);
    job.join().unwrap();
}
