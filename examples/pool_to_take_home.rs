//! A pool to take home: results in the order of the inputs, and nothing for a job that panics.

use crossbeam_channel::unbounded;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;

const WORKERS: usize = 2;

fn in_parallel<T: Send, R: Send>(inputs: Vec<T>, work: impl Fn(T) -> R + Sync) -> Vec<Option<R>> {
    let (jobs, queue) = unbounded();
    let (done, results) = unbounded();
    let mut in_order: Vec<_> = inputs.iter().map(|_| None).collect();
    for job in inputs.into_iter().enumerate() {
        jobs.send(job).unwrap();
    }
    drop(jobs);
    thread::scope(|scope| {
        for _ in 0..WORKERS {
            let (queue, done, work) = (queue.clone(), done.clone(), &work);
            scope.spawn(move || {
                for (place, input) in queue {
                    let result = catch_unwind(AssertUnwindSafe(|| work(input)));
                    done.send((place, result.ok())).unwrap();
                }
            });
        }
        drop(done);
        for (place, result) in results {
            in_order[place] = result;
        }
    });
    in_order
}

fn main() {
    let numbers = in_parallel(vec!["17", "4x", "25"], |text| text.parse::<u32>().unwrap());
    println!("{numbers:?}");
}
