//! Every receiver gets every message.

use tokio::sync::broadcast;

#[tokio::main]
async fn main() {
    let (tx, mut screen) = broadcast::channel(16);
    let mut logfile = tx.subscribe();

    let logger = tokio::spawn(async move {
        let mut lines = Vec::new();
        while let Ok(event) = logfile.recv().await {
            lines.push(event);
        }
        lines
    });

    tx.send("door open").unwrap();
    tx.send("door closed").unwrap();
    drop(tx);

    while let Ok(event) = screen.recv().await {
        println!("screen: {event}");
    }
    println!("logfile: {:?}", logger.await.unwrap());
}
