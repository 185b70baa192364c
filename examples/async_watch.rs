//! Only the newest value counts.

use tokio::sync::watch;

#[tokio::main]
async fn main() {
    let (tx, mut rx) = watch::channel("starting");
    println!("{}", *rx.borrow_and_update());

    tx.send("50 % loaded").unwrap();
    tx.send("100 % loaded").unwrap();
    tx.send("ready").unwrap();
    drop(tx);

    while rx.changed().await.is_ok() {
        println!("{}", *rx.borrow_and_update());
    }
}
