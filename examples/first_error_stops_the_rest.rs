//! Two threads read, and the first error stops them both.

use crossbeam_channel::bounded;
use std::thread;

fn main() {
    let (results_s, results_r) = bounded(0);

    let sum = thread::scope(|scope| {
        for file in [vec!["17", "25"], vec!["4x", "8", "30"]] {
            let results_s = results_s.clone();
            scope.spawn(move || {
                let results = file.into_iter().map(|text| {
                    text.parse::<u32>()
                        .map_err(|error| format!("{text}: {error}"))
                });
                results
                    .into_iter()
                    .try_for_each(|result| results_s.send(result))
            });
        }
        drop(results_s);
        results_r.into_iter().sum::<Result<u32, String>>()
    });
    println!("{sum:?}");
}
