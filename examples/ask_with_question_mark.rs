//! A function that asks a server, and says what went wrong.

use std::sync::mpsc::{self, RecvError, SendError, Sender};
use std::thread;

struct Question(u32, Sender<u32>);

#[derive(Debug)]
enum AskError {
    ServerGone,
    NoAnswer,
}

impl From<SendError<Question>> for AskError {
    fn from(_: SendError<Question>) -> AskError {
        AskError::ServerGone
    }
}

impl From<RecvError> for AskError {
    fn from(_: RecvError) -> AskError {
        AskError::NoAnswer
    }
}

fn ask(server: &Sender<Question>, number: u32) -> Result<u32, AskError> {
    let (reply_tx, reply_rx) = mpsc::channel();
    server.send(Question(number, reply_tx))?;
    Ok(reply_rx.recv()?)
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let server = thread::spawn(move || {
        for Question(number, reply_tx) in rx {
            if number == 0 {
                return;
            }
            // The one who asked may have gone away: then nobody needs the answer.
            let _ = reply_tx.send(number * number);
        }
    });

    println!("{:?}", ask(&tx, 7));
    println!("{:?}", ask(&tx, 0));
    server.join().unwrap();
    println!("{:?}", ask(&tx, 8));
}
