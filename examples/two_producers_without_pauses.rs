//! Two threads send without a pause, one receives.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let backup_tx = tx.clone();
    let import_tx = tx;

    let backup = thread::spawn(move || {
        backup_tx.send("backup: started").unwrap();
        backup_tx.send("backup: done").unwrap();
    });
    let import = thread::spawn(move || {
        import_tx.send("import: started").unwrap();
        import_tx.send("import: done").unwrap();
    });

    for message in rx {
        println!("{message}");
    }
    backup.join().unwrap();
    import.join().unwrap();
}
