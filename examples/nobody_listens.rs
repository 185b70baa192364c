//! A producer that asks whether anybody listens, before it does the work.

use std::sync::mpsc::{self, Receiver, Sender, TryRecvError};

/// What a listener holds. When it is dropped, so is the sender that tells.
struct Listener {
    frames: Receiver<String>,
    _listening: Sender<()>,
}

fn listen() -> (Sender<String>, Receiver<()>, Listener) {
    let (tx, frames) = mpsc::channel();
    let (listening_tx, listening) = mpsc::channel();
    let listener = Listener {
        frames,
        _listening: listening_tx,
    };
    (tx, listening, listener)
}

fn produce(tx: &Sender<String>, listening: &Receiver<()>) {
    if listening.try_recv() == Err(TryRecvError::Disconnected) {
        return println!("nobody listens: nothing drawn");
    }
    let sent = tx.send("frame".to_string()).is_ok();
    println!("drawn, sent: {sent}");
}

fn main() {
    let (tx, listening, listener) = listen();
    produce(&tx, &listening);
    println!("received: {:?}", listener.frames.recv());
    drop(listener);
    produce(&tx, &listening);
}
