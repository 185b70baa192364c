//! A result and a stop that cross on their way.

use crossbeam_channel::{TryRecvError, bounded};
use std::thread;

fn main() {
    let (stop_s, stop_r) = bounded::<()>(0);
    let (result_s, result_r) = bounded(1);

    let search = thread::spawn(move || {
        for page in 1..=3 {
            if stop_r.try_recv() == Err(TryRecvError::Disconnected) {
                return;
            }
            if page == 2 {
                result_s.send(page).unwrap();
            }
        }
    });

    drop(stop_s);
    match result_r.recv() {
        Ok(page) => println!("found on page {page}, though it was stopped"),
        Err(_) => println!("stopped before it was found"),
    }
    search.join().unwrap();
}
