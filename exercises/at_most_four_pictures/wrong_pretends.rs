//! Refused: It can end when no thread has done anything beside `main`; this exercise wants at least 1: the camera sends each picture.

fn main() {
    for picture in 1..=5 {
        println!("taken {picture}");
        println!("written {picture}");
    }
}
