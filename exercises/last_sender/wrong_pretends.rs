//! Refused: It can end before any thread beside `main` did anything; this exercise wants at least 2.

fn main() {
    println!("2 reports");
}
