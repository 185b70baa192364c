//! Asking tokio for a channel of capacity 0.

use tokio::sync::mpsc;

#[tokio::main]
async fn main() {
    let (tx, mut rx) = mpsc::channel(0);

    let backup = tokio::spawn(async move {
        tx.send("backup done").await.unwrap();
    });

    println!("{:?}", rx.recv().await);
    backup.await.unwrap();
}
