//! Refused: It can end when 0 of 3 threads have done something.

fn main() {
    for number in 1..=4 {
        println!("{number}");
    }
}
