//! A download that panics keeps its place, and nobody else gets in.

use crossbeam_channel::bounded;
use std::thread;

fn main() {
    let (enter, leave) = bounded(1);

    let downloads = thread::scope(|scope| {
        let download = |seconds: u32| {
            enter.send(()).unwrap();
            println!("{} per second", 100 / seconds);
            leave.recv().unwrap();
        };
        [0, 5]
            .map(|seconds| scope.spawn(move || download(seconds)))
            .map(|download| download.join().is_ok())
    });
    println!("done: {downloads:?}");
}
