//! An account behind a lock, which is locked twice for one withdrawal.

use std::sync::Mutex;
use std::thread;

fn withdraw(account: &Mutex<i32>, amount: i32) {
    if *account.lock().unwrap() >= amount {
        *account.lock().unwrap() -= amount;
    }
}

fn main() {
    let account = Mutex::new(50);
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| withdraw(&account, 30));
        }
    });
    println!("left: {}", account.lock().unwrap());
}
