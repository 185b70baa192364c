//! The select that std once had.

use std::sync::mpsc::{self, Select};

fn main() {
    let (_tx, rx) = mpsc::channel::<u32>();
    let select = Select::new();
    let mut handle = select.handle(&rx);
}
