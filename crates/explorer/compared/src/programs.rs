//! The programs, compiled once for each tool that has channels which can be told to end.

/// A program, which gets two sizes. It returns what it would print.
pub type Program = fn(usize, usize) -> String;

/// Compiles the programs with these modules in the place of std's.
macro_rules! programs {
    ($name:ident: $($krate:tt)*) => {
        pub mod $name {
            use $($krate)*::sync::{Arc, Mutex, mpsc};
            use $($krate)*::thread;

            /// So many threads send so many messages each.
            fn producers<T: Send + 'static>(threads: usize, messages: usize, message: fn(usize) -> T) -> Vec<T> {
                let (tx, rx) = mpsc::channel();
                for thread in 0..threads {
                    let tx = tx.clone();
                    thread::spawn(move || (0..messages).for_each(|n| tx.send(message(10 * thread + n)).unwrap()));
                }
                drop(tx);
                rx.iter().collect()
            }

            pub fn numbers(threads: usize, messages: usize) -> String {
                format!("{:?}", producers(threads, messages, |n| n))
            }

            pub fn strings(threads: usize, messages: usize) -> String {
                format!("{:?}", producers(threads, messages, |n| n.to_string()))
            }

            /// So many workers share a queue of so many jobs, and send what comes of them.
            pub fn workers(workers: usize, jobs: usize) -> String {
                let (tx, rx) = mpsc::channel();
                let rx = Arc::new(Mutex::new(rx));
                let (done, results) = mpsc::channel();
                for _ in 0..workers {
                    let (rx, done) = (Arc::clone(&rx), done.clone());
                    thread::spawn(move || {
                        loop {
                            let job = rx.lock().unwrap().recv();
                            let Ok(job) = job else { break };
                            let job: usize = job;
                            done.send(job * job).unwrap();
                        }
                    });
                }
                drop(done);
                (0..jobs).for_each(|job| tx.send(job).unwrap());
                drop(tx);
                results.iter().sum::<usize>().to_string()
            }

            /// So many threads at one mutex, so often each.
            pub fn mutex(threads: usize, times: usize) -> String {
                let sum = Arc::new(Mutex::new(0));
                let add = |sum: Arc<Mutex<usize>>| move || (0..times).for_each(|_| *sum.lock().unwrap() += 1);
                let threads: Vec<_> = (0..threads).map(|_| thread::spawn(add(Arc::clone(&sum)))).collect();
                threads.into_iter().for_each(|thread| thread.join().unwrap());
                let sum = *sum.lock().unwrap();
                sum.to_string()
            }

            /// Workers that take closures from a queue, and are joined when their owner goes.
            pub fn pool(workers: usize, jobs: usize) -> String {
                type Job = Box<dyn FnOnce() + Send>;
                let (tx, rx) = mpsc::channel::<Job>();
                let rx = Arc::new(Mutex::new(rx));
                let work = |rx: Arc<Mutex<mpsc::Receiver<Job>>>| {
                    move || {
                        loop {
                            let job = rx.lock().unwrap().recv();
                            let Ok(job) = job else { break };
                            job();
                        }
                    }
                };
                let workers: Vec<_> = (0..workers).map(|_| thread::spawn(work(Arc::clone(&rx)))).collect();
                (0..jobs).for_each(|_| tx.send(Box::new(|| ())).unwrap());
                drop(tx);
                workers.into_iter().for_each(|worker| worker.join().unwrap());
                String::new()
            }

            pub const ALL: [(&str, crate::programs::Program); 5] =
                [("numbers", numbers), ("strings", strings), ("workers", workers), ("mutex", mutex), ("pool", pool)];
        }
    };
}

programs! { ours: explorer }
programs! { shuttles: shuttle }

/// Loom's channels do not end when their senders are gone, so that the receiver counts. The others are not programs for it.
pub mod looms {
    use loom::sync::{Arc, Mutex, mpsc};
    use loom::thread;

    fn producers<T: 'static>(threads: usize, messages: usize, message: fn(usize) -> T) -> Vec<T> {
        let (tx, rx) = mpsc::channel();
        for thread in 0..threads {
            let tx = tx.clone();
            thread::spawn(move || (0..messages).for_each(|n| tx.send(message(10 * thread + n)).unwrap()));
        }
        (0..threads * messages).map(|_| rx.recv().unwrap()).collect()
    }

    pub fn numbers(threads: usize, messages: usize) -> String {
        format!("{:?}", producers(threads, messages, |n| n))
    }

    pub fn strings(threads: usize, messages: usize) -> String {
        format!("{:?}", producers(threads, messages, |n| n.to_string()))
    }

    pub fn mutex(threads: usize, times: usize) -> String {
        let sum = Arc::new(Mutex::new(0));
        let add = |sum: Arc<Mutex<usize>>| move || (0..times).for_each(|_| *sum.lock().unwrap() += 1);
        let threads: Vec<_> = (0..threads).map(|_| thread::spawn(add(Arc::clone(&sum)))).collect();
        threads.into_iter().for_each(|thread| thread.join().unwrap());
        let sum = *sum.lock().unwrap();
        sum.to_string()
    }

    pub const ALL: [(&str, super::Program); 3] =
        [("numbers", numbers), ("strings", strings), ("mutex", mutex)];

    /// With `main`, it can have no more.
    pub const MOST_THREADS: usize = 4;
}
