//! Refused: It can end before any thread beside `main` did anything; this exercise wants at least 3.

fn main() {
    for page in ["index", "about", "contact"] {
        println!("{page}: {}", page.len());
    }
}
