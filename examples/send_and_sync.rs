//! What the compiler knows of each half.

use std::sync::mpsc::{Receiver, Sender, SyncSender};

fn can_move_to_a_thread<T: Send>() {}
fn can_be_shared_by_threads<T: Sync>() {}

fn main() {
    can_move_to_a_thread::<Sender<String>>();
    can_move_to_a_thread::<SyncSender<String>>();
    can_move_to_a_thread::<Receiver<String>>();

    can_be_shared_by_threads::<Sender<String>>();
    can_be_shared_by_threads::<SyncSender<String>>();
    println!("it compiles");
}
