//! Refused: It can end when no thread has done anything beside `main`; this exercise wants at least 1: each picture is a message to the worker, and so is each size that it sends back.

/// Makes a thumbnail of a picture. Returns its size.
fn thumbnail(picture: &str) -> usize {
    picture.len()
}

fn main() {
    for picture in ["sea", "hill"] {
        println!("{picture}: {}", thumbnail(picture));
    }
}
