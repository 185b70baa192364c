//! Two steps with one deadline, which is the client's.

use crossbeam_channel::bounded;
use std::thread;
use std::time::{Duration, Instant};

/// Asks somebody who needs 15 ms.
fn ask(whom: &str, deadline: Instant) -> bool {
    let (s, r) = bounded(1);
    thread::spawn(move || {
        thread::sleep(Duration::from_millis(15));
        // The one who asked may have gone away.
        let _ = s.send(());
    });
    let is_answered = r.recv_deadline(deadline).is_ok();
    println!(
        "{whom}: {}",
        if is_answered { "answered" } else { "given up" }
    );
    is_answered
}

fn main() {
    let deadline = Instant::now() + Duration::from_millis(20);
    let (s, r) = bounded(1);
    let server = thread::spawn(move || {
        s.send(ask("users", deadline) && ask("orders", deadline))
            .is_ok()
    });

    let answer = r.recv_deadline(deadline);
    server.join().unwrap();
    println!("the client: {answer:?}");
}
