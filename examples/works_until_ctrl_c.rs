//! A program to take home: it works until Ctrl-C, ends in its order, and gives up at a limit or at a second Ctrl-C.
//!
//! Press Ctrl-C after the line "running".

use crossbeam_channel::{after, bounded, select, tick, unbounded};
use std::thread;
use std::time::Duration;

fn main() {
    let (ctrl_c_s, ctrl_c) = unbounded();
    // When nobody receives anymore, a press has nothing to say.
    ctrlc::set_handler(move || ctrl_c_s.send(()).unwrap_or(())).unwrap();

    let (jobs_s, jobs_r) = unbounded::<u64>();
    let (done_s, done) = bounded::<()>(0);
    let worker = thread::spawn(move || {
        let _done = done_s;
        jobs_r.iter().count()
    });

    println!("running");
    let jobs = tick(Duration::from_millis(5));
    for job in 1.. {
        select! {
            recv(ctrl_c) -> _ => break,
            recv(jobs) -> _ => jobs_s.send(job).unwrap(),
        }
    }

    drop(jobs_s);
    select! {
        recv(done) -> _ => println!("the worker has ended: {}", worker.join().is_ok()),
        recv(ctrl_c) -> _ => println!("given up"),
        recv(after(Duration::from_secs(10))) -> _ => println!("given up after 10 s"),
    }
}
