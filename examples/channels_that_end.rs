//! A channel that has ended is taken out.

use crossbeam_channel::{Select, unbounded};

fn main() {
    let (first_s, first) = unbounded();
    let (second_s, second) = unbounded();
    first_s.send(1).unwrap();
    second_s.send(2).unwrap();
    second_s.send(3).unwrap();
    drop((first_s, second_s));

    let channels = [first, second];
    let mut select = Select::new();
    for channel in &channels {
        select.recv(channel);
    }
    let mut open = channels.len();
    let mut total = 0;
    while open > 0 {
        let operation = select.select();
        let number = operation.index();
        match operation.recv(&channels[number]) {
            Ok(message) => total += message,
            Err(_) => {
                select.remove(number);
                open -= 1;
            }
        }
    }
    println!("total: {total}");
}
