//! Refused: It can end when 0 of 1 message has been received.

fn main() {
    println!("the report is on its way");
}
