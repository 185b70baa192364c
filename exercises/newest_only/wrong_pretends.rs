//! Refused: It can end when no thread has done anything beside `main`; this exercise wants at least 2.

fn main() {
    println!("the newest: {:?}", Some(3));
}
