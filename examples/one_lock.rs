//! An account behind a lock that is held from the look to the step.

use std::sync::Mutex;
use std::thread;

fn withdraw(account: &Mutex<i32>, amount: i32) {
    let mut balance = account.lock().unwrap();
    if *balance >= amount {
        *balance -= amount;
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
