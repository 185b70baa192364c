use std::sync::{Arc, Mutex, mpsc};
use std::thread;

fn main() {
    let log = Arc::new(Mutex::new(Vec::new()));
    let (tx, rx) = mpsc::channel();
    let worker = {
        let log = Arc::clone(&log);
        thread::spawn(move || {
            let mut log = log.lock().unwrap();
            for job in rx {
                log.push(job);
            }
        })
    };
    for job in 1..=2 {
        log.lock().unwrap().push(10 * job);
        tx.send(job).unwrap();
    }
    drop(tx);
    worker.join().unwrap();
    println!("{:?}", log.lock().unwrap());
}
