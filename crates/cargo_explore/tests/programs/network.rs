use std::net::TcpListener;
use std::thread;

fn main() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    thread::spawn(move || drop(listener)).join().unwrap();
}
