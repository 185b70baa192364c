use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let worker = thread::spawn(move || {
        if tx.send(1).is_err() {
            panic!("nobody listens: {}");
        }
        panic!(2);
    });
    println!("{:?}", rx.try_recv());
    drop(rx);
    println!("{:?}", worker.join().unwrap_err().is::<i32>());
}
