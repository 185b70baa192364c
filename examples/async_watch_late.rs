//! A receiver that subscribes late sees the value, but no change.

use tokio::sync::watch;

#[tokio::main]
async fn main() {
    let (tx, _rx) = watch::channel("starting");
    tx.send("ready").unwrap();

    let rx = tx.subscribe();
    println!("changed: {:?}", rx.has_changed());
    println!("value: {}", *rx.borrow());
}
