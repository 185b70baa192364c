//! Refused: It can end when 0 of 2 threads have done something.

fn main() {
    for page in ["about", "index", "team"] {
        println!("{page}");
    }
}
