//! A stage of a pipeline that hears the stop wherever it waits.

use crossbeam_channel::{Receiver, Sender, bounded, select_biased};
use std::thread;

fn square(numbers: Receiver<u32>, squares: Sender<u32>, stop: Receiver<()>) {
    loop {
        let number = select_biased! {
            recv(stop) -> _ => return,
            recv(numbers) -> number => match number {
                Ok(number) => number,
                Err(_) => return,
            },
        };
        select_biased! {
            recv(stop) -> _ => return,
            send(squares, number * number) -> sent => if sent.is_err() {
                return;
            },
        }
    }
}

fn main() {
    let (numbers_s, numbers_r) = bounded(3);
    let (squares_s, squares_r) = bounded(1);
    let (stop_s, stop_r) = bounded(0);
    for number in [2, 3, 4] {
        numbers_s.send(number).unwrap();
    }
    let stage = thread::spawn(|| square(numbers_r, squares_s, stop_r));

    println!("first: {:?}", squares_r.recv());
    drop(stop_s);
    stage.join().unwrap();
    println!("the stage has stopped");
}
