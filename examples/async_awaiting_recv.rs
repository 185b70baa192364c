//! A receive that waits with `await` lets the other task run.

use tokio::sync::mpsc;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (tx, mut rx) = mpsc::channel(1);

    let backup = tokio::spawn(async move {
        tx.send("backup done").await.unwrap();
    });

    println!("waiting");
    println!("{:?}", rx.recv().await);
    backup.await.unwrap();
}
