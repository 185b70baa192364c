//! A guard sends a report for each job, also for one that panics.

use crossbeam_channel::{Receiver, Sender, unbounded};
use std::thread;

struct Report {
    result: Option<u32>,
    to: Sender<Option<u32>>,
}

impl Drop for Report {
    fn drop(&mut self) {
        let _ = self.to.send(self.result);
    }
}

fn start_worker(queue: Receiver<&'static str>, to: Sender<Option<u32>>) {
    thread::spawn(move || {
        for job in queue {
            let (result, to) = (None, to.clone());
            let mut report = Report { result, to };
            report.result = Some(job.parse().unwrap());
        }
    });
}

fn main() {
    let (jobs, queue) = unbounded();
    let (done, reports) = unbounded();
    start_worker(queue.clone(), done.clone());
    start_worker(queue.clone(), done.clone());

    for job in ["17", "4x", "25"] {
        jobs.send(job).unwrap();
    }
    let results: Vec<_> = reports.iter().take(3).collect();
    let sum: u32 = results.iter().flatten().sum();
    println!("{} reports, sum: {sum}", results.len());
}
