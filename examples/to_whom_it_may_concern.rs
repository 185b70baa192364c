//! Sending to whichever worker has room.

use crossbeam_channel::{Select, Sender, bounded};

fn send_to_any(workers: &[Sender<&'static str>], job: &'static str) -> usize {
    let mut select = Select::new();
    for worker in workers {
        select.send(worker);
    }
    let operation = select.select();
    let number = operation.index();
    // The job is named only now. The worker may have gone: then that is ready too, and sending fails.
    match operation.send(&workers[number], job) {
        Ok(()) => number,
        Err(_) => unreachable!("both workers are there"),
    }
}

fn main() {
    let (first_s, first) = bounded(1);
    let (second_s, _second) = bounded(1);
    let workers = [first_s, second_s];
    workers[1].send("resize").unwrap();

    println!("crop went to worker {}", send_to_any(&workers, "crop"));
    println!("it has {:?}", first.recv());
}
