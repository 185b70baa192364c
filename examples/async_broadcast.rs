//! Every receiver gets every message.

use tokio::sync::broadcast;

#[tokio::main]
async fn main() {
    let (tx, mut screen) = broadcast::channel(16);
    let mut logfile = tx.subscribe();

    tx.send("door open").unwrap();
    tx.send("door closed").unwrap();
    drop(tx);

    while let Ok(event) = screen.recv().await {
        println!("screen: {event}");
    }
    while let Ok(event) = logfile.recv().await {
        println!("logfile: {event}");
    }
}
