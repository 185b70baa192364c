//! Refused: It can end when no thread has done anything beside `main`; this exercise wants at least 3.

fn main() {
    for page in ["index", "about", "contact"] {
        println!("{page}: {}", page.len());
    }
}
