//! Refused: It can end when 0 of 2 threads have done something.

fn main() {
    println!("index: 120");
    println!("about: 80");
    println!("that was all");
}
