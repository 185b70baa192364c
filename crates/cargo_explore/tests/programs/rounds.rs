use std::sync::Mutex;
use std::thread;

fn main() {
    let (ours, theirs) = (Mutex::new(0), Mutex::new(0));
    let give = |from: &Mutex<i32>, to: &Mutex<i32>| {
        for _ in 0..50_000 {
            let mut from = from.lock().unwrap();
            *to.lock().unwrap() += 1;
            *from -= 1;
        }
    };
    thread::scope(|scope| {
        scope.spawn(|| give(&ours, &theirs));
        scope.spawn(|| give(&theirs, &ours));
    });
}
