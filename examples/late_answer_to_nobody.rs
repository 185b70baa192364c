//! Each question has a channel of its own, and an answer that comes late finds nobody.

use crossbeam_channel::{Sender, bounded, unbounded};
use std::thread;
use std::time::Duration;

fn main() {
    let (questions_s, questions_r) = unbounded::<(&str, Sender<u32>)>();

    let shop = thread::spawn(move || {
        for (item, reply_s) in questions_r {
            let price = if item == "tea" { 3 } else { 2 };
            thread::sleep(Duration::from_millis(40));
            // The one who asked may have gone away.
            let _ = reply_s.send(price);
        }
    });

    for item in ["tea", "milk"] {
        let (reply_s, reply_r) = bounded(1);
        questions_s.send((item, reply_s)).unwrap();
        let answer = reply_r.recv_timeout(Duration::from_millis(30));
        println!("{item}: {answer:?}");
    }
    drop(questions_s);
    shop.join().unwrap();
}
