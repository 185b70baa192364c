//! Refused: It can end before any thread beside `main` did anything; this exercise wants at least 3.

fn main() {
    for number in 1..=4 {
        println!("{number}");
    }
}
