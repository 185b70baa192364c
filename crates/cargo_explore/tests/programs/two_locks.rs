use std::sync::Mutex;
use std::thread;

fn main() {
    let (stock, orders) = (Mutex::new(5), Mutex::new(0));
    thread::scope(|scope| {
        scope.spawn(|| {
            let mut stock = stock.lock().unwrap();
            *orders.lock().unwrap() += 1;
            *stock -= 1;
        });
        let orders = orders.lock().unwrap();
        println!("{orders} of {}", stock.lock().unwrap());
    });
}
