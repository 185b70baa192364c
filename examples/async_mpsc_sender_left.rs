//! The task that receives also holds a sender.

use tokio::sync::mpsc;

#[tokio::main]
async fn main() {
    let (tx, mut rx) = mpsc::channel(1);
    let backup_tx = tx.clone();

    let backup = tokio::spawn(async move {
        backup_tx.send("backup done").await.unwrap();
    });

    while let Some(message) = rx.recv().await {
        println!("{message}");
    }
    backup.await.unwrap();
}
