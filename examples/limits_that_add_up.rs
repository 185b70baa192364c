//! Two steps with a limit each, for a client who doesn't wait for both.

use crossbeam_channel::bounded;
use std::thread;
use std::time::Duration;

/// Asks somebody who needs 15 ms.
fn ask(whom: &str) -> bool {
    let (s, r) = bounded(1);
    thread::spawn(move || {
        thread::sleep(Duration::from_millis(15));
        // The one who asked may have gone away.
        let _ = s.send(());
    });
    let is_answered = r.recv_timeout(Duration::from_millis(20)).is_ok();
    println!(
        "{whom}: {}",
        if is_answered { "answered" } else { "given up" }
    );
    is_answered
}

fn main() {
    let (s, r) = bounded(1);
    let server = thread::spawn(move || s.send(ask("users") && ask("orders")).is_ok());

    let answer = r.recv_timeout(Duration::from_millis(20));
    server.join().unwrap();
    println!("the client: {answer:?}");
}
