use std::sync::{Arc, Mutex, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let rx = Arc::new(Mutex::new(rx));
    let (done, results) = mpsc::channel();
    for _ in 0..4 {
        let (rx, done) = (Arc::clone(&rx), done.clone());
        thread::spawn(move || {
            loop {
                let job = rx.lock().unwrap().recv();
                let Ok(job) = job else { break };
                let job: usize = job;
                done.send(job * job).unwrap();
            }
        });
    }
    drop(done);
    (0..8).for_each(|job| tx.send(job).unwrap());
    drop(tx);
    println!("{}", results.iter().sum::<usize>());
}
