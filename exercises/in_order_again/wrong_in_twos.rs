//! Refused: With four results, the last of which comes when three have been sent on: it can hang.

use std::collections::BTreeMap;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

fn in_order(results: Receiver<(u32, &'static str)>, ordered: Sender<&'static str>) {
    let mut early = BTreeMap::new();
    let mut next = 0;
    for (number, result) in results {
        early.insert(number, result);
        while early.contains_key(&next) && early.contains_key(&(next + 1)) {
            ordered.send(early.remove(&next).unwrap()).unwrap();
            ordered.send(early.remove(&(next + 1)).unwrap()).unwrap();
            next += 2;
        }
    }
    for (_, result) in early {
        ordered.send(result).unwrap();
    }
}

fn main() {
    let (result_tx, results) = mpsc::channel();
    let (ordered_tx, ordered) = mpsc::channel();
    let second_tx = result_tx.clone();
    thread::spawn(move || second_tx.send((1, "about")).unwrap_or(()));
    let client = thread::spawn(move || {
        result_tx.send((0, "index")).unwrap_or(());
        ordered
            .iter()
            .take(2)
            .for_each(|result| println!("{result}"));
        result_tx.send((2, "contact")).unwrap_or(());
        drop(result_tx);
        ordered.iter().for_each(|result| println!("{result}"));
    });
    in_order(results, ordered_tx);
    client.join().unwrap();
}
