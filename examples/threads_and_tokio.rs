//! From a thread to a task, and from a task to a thread.

use std::thread;
use tokio::sync::mpsc;

fn main() {
    let (request_tx, mut requests) = mpsc::channel(8);
    // An unbounded send does not wait, so a task may call it.
    let (reply_tx, replies) = std::sync::mpsc::channel();

    let client = thread::spawn(move || {
        for city in ["Hamburg", "Berlin"] {
            request_tx.blocking_send(city).unwrap();
            println!("{}", replies.recv().unwrap());
        }
    });

    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async move {
        while let Some(city) = requests.recv().await {
            // The client may have gone: then nobody needs the reply.
            let _ = reply_tx.send(format!("{city}: found"));
        }
    });
    client.join().unwrap();
}
