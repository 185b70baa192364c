use std::thread;
use std::time::Instant;

fn main() {
    let start = Instant::now();
    thread::spawn(|| ()).join().unwrap();
    println!("{:?}", start.elapsed());
}
