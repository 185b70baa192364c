use std::sync::mpsc;

fn main() {
    let (tx, _rx) = mpsc::channel::<i32>();
    tx.send("one").unwrap();
}
