use std::sync::atomic::{AtomicBool, Ordering};
use std::{hint, thread};

static READY: AtomicBool = AtomicBool::new(false);

fn main() {
    let one = thread::spawn(|| {
        while !READY.load(Ordering::SeqCst) {
            hint::spin_loop();
        }
        println!("ready");
    });
    READY.store(true, Ordering::SeqCst);
    while !one.is_finished() {
        core::hint::spin_loop();
    }
}
