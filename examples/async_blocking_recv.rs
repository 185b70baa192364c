//! A blocking receive stops the whole runtime.

use std::sync::mpsc;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (tx, rx) = mpsc::channel();

    tokio::spawn(async move {
        tx.send("backup done").unwrap();
    });

    println!("waiting");
    println!("{:?}", rx.recv());
}
