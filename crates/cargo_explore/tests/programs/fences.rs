use std::sync::atomic::{AtomicBool, AtomicU32, Ordering, compiler_fence, fence};
use std::thread;

static READING: AtomicU32 = AtomicU32::new(0);
static IS_THERE: AtomicBool = AtomicBool::new(false);

fn main() {
    thread::spawn(|| {
        READING.store(21, Ordering::Relaxed);
        fence(Ordering::Release);
        IS_THERE.store(true, Ordering::Relaxed);
    });
    let is_there = IS_THERE.load(Ordering::Relaxed);
    fence(Ordering::Acquire);
    compiler_fence(Ordering::SeqCst);
    println!("{:?}", is_there.then(|| READING.load(Ordering::Relaxed)));
}
