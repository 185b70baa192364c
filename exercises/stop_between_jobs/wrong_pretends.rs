//! Refused: It can end when no thread has done anything beside `main`; this exercise wants at least 1: a worker does the jobs.

fn main() {
    println!("stopped");
}
