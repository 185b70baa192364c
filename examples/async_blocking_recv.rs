//! A blocking receive holds the only thread.

use std::sync::mpsc;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (tx, rx) = mpsc::channel();

    let backup = tokio::spawn(async move {
        tx.send("backup done").unwrap();
    });

    println!("waiting");
    println!("{:?}", rx.recv());
    backup.await.unwrap();
}
