//! Two workers compete for three jobs.

use crossbeam_channel::unbounded;
use std::thread;

fn main() {
    let (s, r) = unbounded();
    for job in 1..=3 {
        s.send(job).unwrap();
    }
    drop(s);

    let r2 = r.clone();
    let ann = thread::spawn(move || r.iter().collect::<Vec<_>>());
    let bob = thread::spawn(move || r2.iter().collect::<Vec<_>>());
    println!("{:?} {:?}", ann.join().unwrap(), bob.join().unwrap());
}
