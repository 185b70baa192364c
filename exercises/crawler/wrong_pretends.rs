//! Refused: It can end when no thread has done anything beside `main`; this exercise wants at least 2: each page is sent to a worker once, and comes back once with its links.

fn main() {
    for page in ["about", "index", "team"] {
        println!("{page}");
    }
}
