//! Code that blocks receives from a task, on a thread of its own.

use tokio::sync::mpsc;
use tokio::task;

#[tokio::main]
async fn main() {
    let (tx, mut rx) = mpsc::channel(1);

    let printer = task::spawn_blocking(move || {
        while let Some(page) = rx.blocking_recv() {
            println!("printing {page}");
        }
    });

    tx.send("page 1").await.unwrap();
    tx.send("page 2").await.unwrap();
    drop(tx);
    printer.await.unwrap();
}
