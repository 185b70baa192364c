//! Two tasks send through a bounded channel, one receives.

use tokio::sync::mpsc;

#[tokio::main]
async fn main() {
    let (tx, mut rx) = mpsc::channel(1);
    let import_tx = tx.clone();

    let backup = tokio::spawn(async move {
        tx.send("backup done").await.unwrap();
    });
    let import = tokio::spawn(async move {
        import_tx.send("import done").await.unwrap();
    });

    while let Some(message) = rx.recv().await {
        println!("{message}");
    }
    backup.await.unwrap();
    import.await.unwrap();
}
