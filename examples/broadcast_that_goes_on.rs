//! A loop over a broadcast that goes on after it has missed messages.

use tokio::sync::broadcast::{self, error::RecvError};

#[tokio::main]
async fn main() {
    let (tx, mut screen) = broadcast::channel(2);
    for event in 1..=5 {
        tx.send(event).unwrap();
    }
    drop(tx);

    loop {
        match screen.recv().await {
            Ok(event) => println!("event {event}"),
            Err(RecvError::Lagged(missed)) => println!("missed {missed}"),
            Err(RecvError::Closed) => break,
        }
    }
}
