//! An answer that comes late is taken for the answer to the next question.

use crossbeam_channel::unbounded;
use std::thread;
use std::time::Duration;

fn main() {
    let (questions_s, questions_r) = unbounded();
    let (answers_s, answers_r) = unbounded();

    let shop = thread::spawn(move || {
        for item in questions_r {
            let price = if item == "tea" { 3 } else { 2 };
            thread::sleep(Duration::from_millis(40));
            answers_s.send(price).unwrap();
        }
    });

    for item in ["tea", "milk"] {
        questions_s.send(item).unwrap();
        let answer = answers_r.recv_timeout(Duration::from_millis(30));
        println!("{item}: {answer:?}");
    }
    drop(questions_s);
    shop.join().unwrap();
}
