//! Two threads for one stage: the order is lost.

use crossbeam_channel::bounded;
use std::thread;

fn main() {
    let (lines_s, lines_r) = bounded(1);
    let (lengths_s, lengths_r) = bounded(1);

    thread::scope(|scope| {
        for _ in 0..2 {
            let (lines, lengths) = (lines_r.clone(), lengths_s.clone());
            scope.spawn(move || {
                for line in lines {
                    let length: usize = str::len(line);
                    lengths.send(length).unwrap();
                }
            });
        }
        drop((lines_r, lengths_s));

        scope.spawn(move || {
            for line in ["to be", "or", "not"] {
                lines_s.send(line).unwrap();
            }
        });
        for length in lengths_r {
            println!("{length}");
        }
    });
}
