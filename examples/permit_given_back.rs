//! A permit that gives its place back, also when its thread panics.

use crossbeam_channel::{Receiver, Sender, bounded};
use std::thread;

struct Permit<'a>(&'a Receiver<()>);

impl<'a> Permit<'a> {
    fn wait(enter: &Sender<()>, leave: &'a Receiver<()>) -> Permit<'a> {
        enter.send(()).unwrap();
        Permit(leave)
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        // A message is there: each permit has put one in.
        let _ = self.0.try_recv();
    }
}

fn main() {
    let (enter, leave) = bounded(1);

    let downloads = thread::scope(|scope| {
        let download = |seconds: u32| {
            let _permit = Permit::wait(&enter, &leave);
            println!("{} per second", 100 / seconds);
        };
        [0, 5]
            .map(|seconds| scope.spawn(move || download(seconds)))
            .map(|download| download.join().is_ok())
    });
    println!("done: {downloads:?}");
}
