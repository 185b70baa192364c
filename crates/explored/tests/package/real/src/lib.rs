//! A dependency, which is compiled with the real std.

use std::sync::{Mutex, mpsc};

/// Runs this in a thread of its own.
pub fn in_a_thread(body: impl FnOnce() + Send + 'static) {
    std::thread::spawn(body).join().expect("it does not panic");
}

/// Has a real lock, for which nobody has to wait.
#[derive(Default)]
pub struct Log(Mutex<Vec<String>>);

impl Log {
    pub fn add(&self, line: &str) {
        self.0.lock().expect("nobody has panicked").push(line.to_owned());
    }

    pub fn first(&self) -> Option<String> {
        self.0.lock().expect("nobody has panicked").first().cloned()
    }
}

/// Has a real channel, and looks only whether there is something in it.
pub struct Mailbox(mpsc::Sender<u32>, Mutex<mpsc::Receiver<u32>>);

impl Mailbox {
    pub fn new() -> Mailbox {
        let (tx, rx) = mpsc::channel();
        Mailbox(tx, Mutex::new(rx))
    }

    pub fn put(&self, message: u32) {
        self.0.send(message).expect("the receiver is there");
    }

    pub fn look(&self) -> Option<u32> {
        self.1.lock().expect("nobody has panicked").try_recv().ok()
    }
}

/// Has neither.
pub fn twice(number: u32) -> u32 {
    2 * number
}
