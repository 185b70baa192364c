//! Refused: It can never print exactly `3: Some(9)⏎0: None`
//! Refused:

use std::sync::mpsc::{self, Sender};
use std::thread;
use std::time::Duration;

struct Question {
    number: u32,
    reply_tx: Sender<u32>,
}

/// Asks for the square of a number. `None` if the answer does not come within the limit, or never will.
fn ask(questions: &Sender<Question>, number: u32, limit: Duration) -> Option<u32> {
    let (reply_tx, reply_rx) = mpsc::channel();
    questions.send(Question { number, reply_tx }).ok()?;
    thread::sleep(limit);
    drop(reply_rx);
    None
}

fn main() {
    let (question_tx, questions) = mpsc::channel::<Question>();
    let server = thread::spawn(move || {
        let mut kept = Vec::new();
        for question in questions {
            match question.number {
                0 => kept.push(question.reply_tx),
                // Who asked may have given up.
                number => question.reply_tx.send(number * number).unwrap_or(()),
            }
        }
    });

    for number in [3, 0] {
        println!(
            "{number}: {:?}",
            ask(&question_tx, number, Duration::from_millis(50))
        );
    }
    drop(question_tx);
    server.join().unwrap();
}
