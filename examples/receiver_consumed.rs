//! A pipeline whose end consumes its receiver.

use crossbeam_channel::bounded;
use std::thread;

fn main() {
    let (lines_s, lines_r) = bounded(1);
    let (numbers_s, numbers_r) = bounded(1);

    let reader = thread::spawn(move || {
        for line in ["17", "4x", "25", "8"] {
            if lines_s.send(line).is_err() {
                break;
            }
        }
    });
    let parser = thread::spawn(move || {
        for line in lines_r {
            if numbers_s.send(line.parse::<u32>()).is_err() {
                break;
            }
        }
    });

    let error = numbers_r.into_iter().find_map(Result::err);
    reader.join().unwrap();
    parser.join().unwrap();
    println!("the first error: {error:?}");
}
