//! Refused: It can end when 0 of 1 thread has done something.

fn main() {
    for picture in 1..=5 {
        println!("taken {picture}");
        println!("written {picture}");
    }
}
