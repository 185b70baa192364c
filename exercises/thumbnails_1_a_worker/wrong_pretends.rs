//! Refused: It can end before any thread beside `main` did anything; this exercise wants at least 1.

/// Makes a thumbnail of a picture. Returns its size.
fn thumbnail(picture: &str) -> usize {
    picture.len()
}

fn main() {
    for picture in ["sea", "hill"] {
        println!("{picture}: {}", thumbnail(picture));
    }
}
