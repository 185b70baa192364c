//! Refused: With nine results, of which the second comes late: it can panic.

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

/// Sends on the results in the order of their numbers, which begin with 0: each as soon as those before it are there.
fn in_order(results: Receiver<(u32, &'static str)>, ordered: Sender<&'static str>) {
    let mut early = [None; 4];
    let mut next = 0;
    for (n, r) in results {
        early[n as usize] = Some(r);
        while next < 4 && early[next].is_some() {
            ordered.send(early[next].take().unwrap()).unwrap();
            next += 1;
        }
    }
}

fn main() {
    let (result_tx, results) = mpsc::channel();
    let (ordered_tx, ordered) = mpsc::channel();
    let second_tx = result_tx.clone();
    thread::spawn(move || second_tx.send((1, "about")).unwrap_or(()));
    let client = thread::spawn(move || {
        result_tx.send((0, "index")).unwrap_or(());
        // It waits for two before it sends the third.
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
