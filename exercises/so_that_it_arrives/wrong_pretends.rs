//! Refused: It can end when no message has come from one thread to another; this exercise wants at least 1: the thread receives the report.

fn main() {
    println!("the report is on its way");
}
