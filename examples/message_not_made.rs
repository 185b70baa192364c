//! What is evaluated, and when.

use crossbeam_channel::{Receiver, Sender, bounded, select};

fn channel<T>(name: &str, half: T) -> T {
    println!("looks for {name}");
    half
}

fn message() -> u32 {
    println!("makes a message");
    7
}

fn choose(s: &Sender<u32>, r: &Receiver<u32>) {
    select! {
        send(channel("the sender", s), message()) -> _ => println!("sent"),
        recv(channel("the receiver", r)) -> _ => println!("received"),
    }
}

fn main() {
    let (full_s, r) = bounded(1);
    full_s.send(1).unwrap();
    // Nothing can be sent, and there is something to receive.
    choose(&full_s, &r);
    // Now it is the other way round.
    choose(&full_s, &r);
}
