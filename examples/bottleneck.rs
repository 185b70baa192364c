//! Where messages pile up: a look at both queues of a pipeline.

use crossbeam_channel::bounded;
use std::thread;
use std::time::Duration;

fn main() {
    let (lines_s, lines_r) = bounded(1);
    let (numbers_s, numbers_r) = bounded(1);
    let (before, after) = (lines_r.clone(), numbers_r.clone());

    thread::scope(|scope| {
        scope.spawn(move || {
            for line in ["17", "4", "25"] {
                lines_s.send(line).unwrap();
            }
        });
        scope.spawn(move || {
            for line in lines_r {
                thread::sleep(Duration::from_millis(50));
                numbers_s.send(line.parse::<u32>().unwrap()).unwrap();
            }
        });
        scope.spawn(move || numbers_r.iter().sum::<u32>());

        thread::sleep(Duration::from_millis(20));
        println!("{} waiting before the parser", before.len());
        println!("{} waiting behind it", after.len());
    });
}
