//! How large a program may be: runs, traces, seconds and memory for programs that grow, and the same for shuttle's depth-first search.
//!
//! `cargo bench -p explorer` prints a table. Each program is explored in a process of its own, for a minute at the most; what takes longer
//! is "not finished", and that is an answer.

use std::env;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// The most time for one cell of the table.
const MOST: Duration = Duration::from_secs(60);

/// A program, which gets two sizes. It returns what it would print.
type Program = fn(usize, usize) -> String;

/// Compiles the programs with these modules in the place of std's.
macro_rules! programs {
    ($name:ident: $($krate:tt)*) => {
        mod $name {
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

            pub const ALL: [(&str, crate::Program); 5] =
                [("numbers", numbers), ("strings", strings), ("workers", workers), ("mutex", mutex), ("pool", pool)];
        }
    };
}

programs! { ours: explorer }
programs! { shuttles: shuttle }

/// Which programs, how large.
const CELLS: [(&str, &[(usize, usize)]); 5] = [
    ("numbers", &[(2, 6), (3, 3), (3, 4), (3, 5), (4, 2), (4, 3), (5, 2), (6, 1)]),
    ("strings", &[(3, 3), (3, 5), (4, 1), (4, 3)]),
    ("workers", &[(2, 2), (2, 4), (3, 2), (3, 3), (3, 4), (4, 4), (4, 8)]),
    ("mutex", &[(4, 1), (7, 1), (8, 1), (10, 1), (3, 3)]),
    ("pool", &[(2, 2), (3, 3), (4, 3), (4, 8)]),
];

fn main() {
    let arguments: Vec<_> = env::args().skip(1).filter(|argument| !argument.starts_with("--")).collect();
    match &arguments[..] {
        [tool, program, one, other] => {
            let size = [one, other].map(|number| number.parse().expect("a size is a number"));
            println!("{}", explore(tool, program, size));
        }
        only => print_table(only),
    }
}

/// Prints the table; of these programs alone, if some are named.
fn print_table(only: &[String]) {
    println!("| program | explorer | | | | shuttle, depth first | | |");
    println!("|---|---|---|---|---|---|---|---|");
    println!("| | runs | traces | s | MiB | runs | s | MiB |");
    let cells =
        CELLS.iter().filter(|(program, _)| only.is_empty() || only.iter().any(|name| name == program));
    for (program, sizes) in cells {
        for (one, other) in *sizes {
            let [ours, shuttles] = ["ours", "shuttle"].map(|tool| measure(tool, program, *one, *other));
            let ours = ours.unwrap_or_else(|| "not finished | | | ".to_owned());
            let shuttles = shuttles.unwrap_or_else(|| "not finished | | ".to_owned());
            println!("| {program} {one} × {other} | {ours} | {shuttles} |");
        }
    }
}

/// Has another process explore this program. `None` if that takes too long.
fn measure(tool: &str, program: &str, one: usize, other: usize) -> Option<String> {
    let this = env::current_exe().expect("this program has a path");
    let arguments = [tool, program, &one.to_string(), &other.to_string()];
    let child = Command::new(this).args(arguments).stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
    let mut child = child.expect("this program can be started");
    let ended = wait(&mut child);
    if !ended {
        child.kill().expect("it can be ended");
    }
    let output = child.wait_with_output().expect("its output can be read");
    ended.then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

fn wait(child: &mut Child) -> bool {
    let start = Instant::now();
    while start.elapsed() < MOST {
        if child.try_wait().expect("it can be waited for").is_some() {
            return true;
        }
        thread::sleep(Duration::from_millis(10));
    }
    false
}

/// Explores one program, and returns its cells of the table.
fn explore(tool: &str, name: &str, size: [usize; 2]) -> String {
    let [one, other] = size;
    let find = |programs: [(&str, Program); 5]| {
        programs.into_iter().find(|(known, _)| *known == name).expect("it is one of the programs").1
    };
    let start = Instant::now();
    let counts = match tool {
        "ours" => {
            let program = find(ours::ALL);
            let limits = explorer::explorer::Limits { runs: usize::MAX, ..Default::default() };
            let report =
                explorer::explorer::explore(&limits, move || explorer::print!("{}", program(one, other)));
            let report = report.expect("it is covered");
            assert!(report.is_exhaustive(), "nothing keeps it from being so");
            format!("{} | {}", report.runs, report.ended)
        }
        _ => {
            let program = find(shuttles::ALL);
            let scheduler = shuttle::scheduler::DfsScheduler::new(None, false);
            let runner = shuttle::Runner::new(scheduler, shuttle::Config::new());
            runner.run(move || drop(program(one, other))).to_string()
        }
    };
    format!("{counts} | {:.1} | {}", start.elapsed().as_secs_f64(), memory())
}

/// The most memory that this process has had, in MiB, where the system says it.
fn memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let most = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = most.and_then(|most| most.trim().trim_end_matches(" kB").parse::<usize>().ok());
    kilobytes.map_or(String::new(), |kilobytes| (kilobytes / 1024).to_string())
}
