//! Trying again, after a pause that doubles.

use crossbeam_channel::after;
use std::time::Duration;

fn connect(attempt: u32) -> Result<&'static str, &'static str> {
    if attempt < 3 {
        Err("busy")
    } else {
        Ok("connected")
    }
}

fn main() {
    let mut pause = Duration::from_millis(5);
    let mut attempt = 1;
    loop {
        match connect(attempt) {
            Ok(answer) => return println!("{attempt}: {answer}"),
            Err(error) if attempt == 4 => return println!("{attempt}: {error}, giving up"),
            Err(error) => println!("{attempt}: {error}, waiting for {pause:?}"),
        }
        after(pause).recv().unwrap();
        pause *= 2;
        attempt += 1;
    }
}
