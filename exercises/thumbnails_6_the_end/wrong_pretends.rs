//! Refused: It can end when no thread has done anything beside `main`; this exercise wants at least 2: each order is a message to a worker.

/// Makes a thumbnail of a picture, and saves it.
fn save_thumbnail(picture: &str) {
    println!("saved {picture}");
}

struct Pool;

impl Pool {
    fn new() -> Pool {
        Pool
    }

    fn order(&self, picture: &'static str) {
        save_thumbnail(picture);
    }
}

fn main() {
    println!("open");
    let pool = Pool::new();
    for picture in ["sea", "hill"] {
        pool.order(picture);
    }
    drop(pool);
    println!("closed");
}
