//! Refused: It can end when no thread has done anything beside `main`; this exercise wants at least 2: both workers do something.

use crossbeam_channel::{bounded, unbounded};

fn main() {
    let (jobs_s, jobs) = unbounded();
    let (_stop_s, _stop) = bounded::<()>(0);
    jobs_s.send(1).unwrap();
    if crossbeam_channel::select! { recv(jobs) -> _ => false, default => true, } {
        println!("stopped, with 1 jobs left");
    }
    println!("stopped, with {} jobs left", jobs_s.len());
}
