use std::env;
use std::thread;

fn main() {
    println!("{:?}", env::args());
    let numbers = env::args().skip(1).map(|argument| argument.parse::<u32>());
    let threads = numbers.map(|number| thread::spawn(move || number.unwrap() * 10));
    for thread in threads.collect::<Vec<_>>() {
        println!("{}", thread.join().unwrap());
    }
}
