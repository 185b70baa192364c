//! Refused: It can end when no thread has done anything beside `main`; this exercise wants at least 2.

fn main() {
    for page in ["about", "index", "team"] {
        println!("{page}");
    }
}
