//! One deadline for many messages.

use crossbeam_channel::{RecvTimeoutError, unbounded};
use std::time::{Duration, Instant};

fn main() {
    let (s, r) = unbounded();
    s.send("10:00 login").unwrap();
    s.send("10:02 upload").unwrap();

    let deadline = Instant::now() + Duration::from_millis(50);
    loop {
        match r.recv_deadline(deadline) {
            Ok(line) => println!("{line}"),
            Err(RecvTimeoutError::Timeout) => break println!("time is up"),
            Err(RecvTimeoutError::Disconnected) => break println!("that is all"),
        }
    }
}
