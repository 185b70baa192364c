//! How many results wait until the order is restored.

use crossbeam_channel::bounded;
use std::collections::HashMap;
use std::thread;

fn main() {
    let (lines_s, lines_r) = bounded(1);
    let (lengths_s, lengths_r) = bounded(1);

    thread::scope(|scope| {
        for _ in 0..2 {
            let (lines, lengths) = (lines_r.clone(), lengths_s.clone());
            scope.spawn(move || {
                for (number, line) in lines {
                    let length: usize = str::len(line);
                    lengths.send((number, length)).unwrap();
                }
            });
        }
        drop((lines_r, lengths_s));

        scope.spawn(move || {
            for line in ["to be", "or", "not"].into_iter().enumerate() {
                lines_s.send(line).unwrap();
            }
        });
        let mut early = HashMap::new();
        let mut next = 0;
        let mut most = 0;
        for (number, length) in lengths_r {
            early.insert(number, length);
            while early.remove(&next).is_some() {
                next += 1;
            }
            most = most.max(early.len());
        }
        println!("at most {most} of 3 waited");
    });
}
