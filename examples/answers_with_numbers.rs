//! Each answer says which question it answers, and one that comes late is skipped.

use crossbeam_channel::unbounded;
use std::thread;
use std::time::{Duration, Instant};

fn main() {
    let (questions_s, questions_r) = unbounded();
    let (answers_s, answers_r) = unbounded();

    let shop = thread::spawn(move || {
        for (number, item) in questions_r {
            let price = if item == "tea" { 3 } else { 2 };
            thread::sleep(Duration::from_millis(40));
            answers_s.send((number, price)).unwrap();
        }
    });

    for (number, item) in ["tea", "milk"].into_iter().enumerate() {
        questions_s.send((number, item)).unwrap();
        let deadline = Instant::now() + Duration::from_millis(30);
        let answer = loop {
            match answers_r.recv_deadline(deadline) {
                Ok((other, _)) if other != number => {}
                answer => break answer.map(|(_, price)| price),
            }
        };
        println!("{item}: {answer:?}");
    }
    drop(questions_s);
    shop.join().unwrap();
}
