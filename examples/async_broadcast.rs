//! Every receiver gets every message.

use tokio::sync::broadcast::{self, error::RecvError};

#[tokio::main]
async fn main() {
    let (tx, mut screen) = broadcast::channel(16);
    let mut logfile = tx.subscribe();

    let logger = tokio::spawn(async move {
        let mut lines = Vec::new();
        loop {
            match logfile.recv().await {
                Ok(event) => lines.push(event),
                // Too slow: the oldest events are gone. The next call goes on with what is left.
                Err(RecvError::Lagged(_)) => continue,
                Err(RecvError::Closed) => return lines,
            }
        }
    });

    tx.send("door open").unwrap();
    tx.send("door closed").unwrap();
    drop(tx);

    for _ in 0..2 {
        println!("screen: {}", screen.recv().await.unwrap());
    }
    println!("logfile: {:?}", logger.await.unwrap());
}
