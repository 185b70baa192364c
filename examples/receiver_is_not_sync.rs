//! A receiver, asked whether threads may share it.

use std::sync::mpsc::Receiver;

fn can_be_shared_by_threads<T: Sync>() {}

fn main() {
    can_be_shared_by_threads::<Receiver<String>>();
}
