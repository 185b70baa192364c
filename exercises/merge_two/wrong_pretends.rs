//! Refused: It can end when no thread has done anything beside `main`; this exercise wants at least 3: each item comes as a message, and goes on as one.

fn main() {
    for number in 1..=4 {
        println!("{number}");
    }
}
