//! A channel that one owner can close, though many use it.

use std::sync::mpsc::{self, Sender};
use std::sync::{Arc, Mutex};
use std::thread;

/// Every clone shares the one sender.
#[derive(Clone)]
struct Jobs(Arc<Mutex<Option<Sender<&'static str>>>>);

impl Jobs {
    /// Whether the job was sent.
    fn send(&self, job: &'static str) -> bool {
        let sender = self.0.lock().unwrap();
        sender.as_ref().is_some_and(|tx| tx.send(job).is_ok())
    }

    /// Drops the only sender: no clone can send after this.
    fn close(&self) {
        self.0.lock().unwrap().take();
    }
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let jobs = Jobs(Arc::new(Mutex::new(Some(tx))));
    let client = jobs.clone();

    let worker = thread::spawn(move || rx.iter().collect::<Vec<_>>());
    println!("resize sent: {}", client.send("resize"));
    jobs.close();
    println!("crop sent: {}", client.send("crop"));
    println!("worker received {:?}", worker.join().unwrap());
}
