//! A receiver that falls behind.

use tokio::sync::broadcast;

#[tokio::main]
async fn main() {
    let (tx, mut screen) = broadcast::channel(2);

    for event in 1..=5 {
        tx.send(event).unwrap();
    }
    drop(tx);

    for _ in 0..4 {
        println!("{:?}", screen.recv().await);
    }
}
