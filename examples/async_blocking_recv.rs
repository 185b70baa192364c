//! A blocking receive stops every task on its thread.

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
