//! An arm that is there only while it is wanted.

use crossbeam_channel::{Receiver, never, select, unbounded};

fn main() {
    let (job_s, jobs) = unbounded();
    let (control_s, control) = unbounded();
    let nothing: Receiver<u32> = never();
    control_s.send("go on").unwrap();
    job_s.send(1).unwrap();

    let mut paused = true;
    for _ in 0..2 {
        select! {
            recv(if paused { &nothing } else { &jobs }) -> job => println!("job {job:?}"),
            recv(control) -> command => {
                println!("{command:?}");
                paused = false;
            }
        }
    }
}
