//! Refused: It can end before any thread beside `main` did anything; this exercise wants at least 1.

fn main() {
    println!("stopped");
}
