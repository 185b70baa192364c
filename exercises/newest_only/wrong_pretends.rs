//! Refused: It can end when 0 of 2 threads have done something.

fn main() {
    println!("the newest: {:?}", Some(3));
}
