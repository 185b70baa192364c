//! A pool of threads that take jobs from a channel.

use std::sync::{Arc, Mutex, mpsc};
use std::thread::{self, JoinHandle};

type Job = Box<dyn FnOnce() + Send>;

pub struct Pool {
    jobs: Option<mpsc::Sender<Job>>,
    workers: Vec<JoinHandle<()>>,
}

impl Pool {
    pub fn new(workers: usize) -> Pool {
        let (jobs, queue) = mpsc::channel::<Job>();
        let queue = Arc::new(Mutex::new(queue));
        let work = |queue: Arc<Mutex<mpsc::Receiver<Job>>>| {
            move || {
                loop {
                    let job = queue.lock().unwrap().recv();
                    let Ok(job) = job else { break };
                    job();
                }
            }
        };
        let workers = (0..workers).map(|_| thread::spawn(work(Arc::clone(&queue)))).collect();
        Pool { jobs: Some(jobs), workers }
    }

    pub fn run(&self, job: impl FnOnce() + Send + 'static) {
        self.jobs.as_ref().expect("it is there until the pool goes").send(Box::new(job)).unwrap();
    }

    /// Ends the pool in the wrong order: the workers wait for jobs that can still come.
    pub fn end_badly(mut self) {
        self.workers.drain(..).for_each(|worker| worker.join().unwrap());
    }
}

impl Drop for Pool {
    fn drop(&mut self) {
        self.jobs = None;
        self.workers.drain(..).for_each(|worker| worker.join().unwrap());
    }
}
