//! Refused: It can end before any thread beside `main` did anything; this exercise wants at least 1.

fn main() {
    for picture in 1..=5 {
        println!("taken {picture}");
        println!("written {picture}");
    }
}
