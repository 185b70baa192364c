//! Two workers that finish the queue, or drop what is left of it.

use crossbeam_channel::{bounded, never, select_biased, unbounded};
use std::thread;

fn run(finish: bool) -> usize {
    let (job_s, jobs) = unbounded();
    let (stop_s, stop) = bounded::<()>(0);
    for job in 1..=3 {
        job_s.send(job).unwrap();
    }
    // To finish, nobody says stop: the end of the jobs is enough.
    let stop = if finish { never() } else { stop };
    drop(stop_s);
    drop(job_s);

    let work = || {
        let mut done = 0;
        loop {
            select_biased! {
                recv(stop) -> _ => return done,
                recv(jobs) -> job => match job {
                    Ok(_) => done += 1,
                    Err(_) => return done,
                },
            }
        }
    };
    thread::scope(|scope| {
        let workers = [scope.spawn(work), scope.spawn(work)];
        workers.map(|worker| worker.join().unwrap()).iter().sum()
    })
}

fn main() {
    println!("finish: {} of 3 jobs done", run(true));
    println!("drop: {} of 3 jobs done", run(false));
}
