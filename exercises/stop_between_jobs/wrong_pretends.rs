//! Refused: It can end when 0 of 1 thread has done something.

fn main() {
    println!("stopped");
}
