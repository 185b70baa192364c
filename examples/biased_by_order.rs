//! The order in which channels are added, as their priority.

use crossbeam_channel::{Select, unbounded};

fn main() {
    let (urgent_s, urgent) = unbounded();
    let (normal_s, normal) = unbounded();
    normal_s.send("tidy up").unwrap();
    urgent_s.send("fire").unwrap();

    let channels = [urgent, normal];
    let mut select = Select::new_biased();
    for channel in &channels {
        select.recv(channel);
    }
    for _ in 0..2 {
        let operation = select.select();
        let number = operation.index();
        println!("{:?}", operation.recv(&channels[number]));
    }
}
