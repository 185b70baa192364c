//! Two threads send, one receives.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

fn main() {
    let (tx, rx) = mpsc::channel();
    let backup_tx = tx.clone();
    let import_tx = tx;

    let backup = thread::spawn(move || {
        backup_tx.send("backup: started").unwrap();
        thread::sleep(Duration::from_millis(10));
        backup_tx.send("backup: done").unwrap();
    });
    let import = thread::spawn(move || {
        import_tx.send("import: started").unwrap();
        thread::sleep(Duration::from_millis(10));
        import_tx.send("import: done").unwrap();
    });

    for message in rx {
        println!("{message}");
    }
    backup.join().unwrap();
    import.join().unwrap();
}
