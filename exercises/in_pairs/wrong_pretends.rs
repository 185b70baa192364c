//! Refused: It can end when no thread has done anything beside `main`; this exercise wants at least 2: names and sizes come as messages.

fn main() {
    println!("index: 120");
    println!("about: 80");
    println!("that was all");
}
