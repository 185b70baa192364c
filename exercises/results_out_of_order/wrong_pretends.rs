//! Refused: It can end when no thread has done anything beside `main`; this exercise wants at least 3: three threads work on a page each, and send what they have found.

fn main() {
    for page in ["index", "about", "contact"] {
        println!("{page}: {}", page.len());
    }
}
