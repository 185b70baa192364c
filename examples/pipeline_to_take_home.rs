//! A pipeline to take home: it looks for the first line that is no number, and stops when it has it.

use crossbeam_channel::{Receiver, bounded};
use std::collections::HashMap;
use std::thread;

fn first_error(results: Receiver<(usize, bool)>) -> Option<usize> {
    let (mut early, mut next) = (HashMap::new(), 1);
    for (number, is_good) in results {
        early.insert(number, is_good);
        while let Some(is_good) = early.remove(&next) {
            if !is_good {
                return Some(next);
            }
            next += 1;
        }
    }
    None
}

fn main() {
    let (lines_s, lines_r) = bounded(1);
    let (results_s, results_r) = bounded(1);
    let mut lines = (1..).zip("17\n4x\n25\n8x".lines());

    let error = thread::scope(|scope| {
        scope.spawn(move || lines.try_for_each(|line| lines_s.send(line)));
        for _ in 0..2 {
            let (lines, results) = (lines_r.clone(), results_s.clone());
            let parse = move |(n, line): (_, &str)| results.send((n, line.parse::<u32>().is_ok()));
            scope.spawn(move || lines.into_iter().try_for_each(parse));
        }
        drop((lines_r, results_s));
        first_error(results_r)
    });
    println!("the first line that is no number: {error:?}");
}
