//! Refused: It can end when 0 of 3 threads have done something.

fn main() {
    for page in ["index", "about", "contact"] {
        println!("{page}: {}", page.len());
    }
}
