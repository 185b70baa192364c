//! How large a program may be: runs, traces, seconds and memory for programs that grow; beside it, in the same run, what shuttle's
//! depth-first search takes for them, and loom, if they are programs for it.
//!
//! `cargo run --release --manifest-path crates/explorer/compared/Cargo.toml` prints a table. Each program is explored in a process of its own, for a minute at the most; what takes longer
//! is "not finished", and that is an answer.

mod programs;

use programs::{Program, looms, ours, shuttles};
use std::env;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// The most time for one cell of the table.
const MOST: Duration = Duration::from_secs(60);

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
    println!("| program | explorer | | | | shuttle, depth first | | | loom | | |");
    println!("|---|---|---|---|---|---|---|---|---|---|---|");
    println!("| | runs | traces | s | MiB | runs | s | MiB | runs | s | MiB |");
    let cells =
        CELLS.iter().filter(|(program, _)| only.is_empty() || only.iter().any(|name| name == program));
    for (program, sizes) in cells {
        for (one, other) in *sizes {
            let row = [("ours", 4), ("shuttle", 3), ("loom", 3)].map(|(tool, columns)| {
                let cells = is_for(tool, program, *one).then(|| measure(tool, program, *one, *other));
                match cells {
                    Some(Some(cells)) => cells,
                    Some(None) => format!("not finished{}", " |".repeat(columns - 1)),
                    None => format!("–{}", " |".repeat(columns - 1)),
                }
            });
            println!("| {program} {one} × {other} | {} |", row.join(" | "));
        }
    }
}

/// Whether this tool can have so many threads, and what they use.
fn is_for(tool: &str, program: &str, threads: usize) -> bool {
    tool != "loom" || looms::ALL.iter().any(|(name, _)| *name == program) && threads <= looms::MOST_THREADS
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
    let find = |programs: &[(&str, Program)]| {
        programs.iter().find(|(known, _)| *known == name).expect("it is one of the programs").1
    };
    let start = Instant::now();
    let counts = match tool {
        "ours" => {
            let program = find(&ours::ALL);
            let limits = explorer::explorer::Limits { runs: usize::MAX, ..Default::default() };
            let report =
                explorer::explorer::explore(&limits, move || explorer::print!("{}", program(one, other)));
            let report = report.expect("it is covered");
            assert!(report.is_exhaustive(), "nothing keeps it from being so");
            format!("{} | {}", report.runs, report.ended)
        }
        "shuttle" => {
            let program = find(&shuttles::ALL);
            let scheduler = shuttle::scheduler::DfsScheduler::new(None, false);
            let runner = shuttle::Runner::new(scheduler, shuttle::Config::new());
            runner.run(move || drop(program(one, other))).to_string()
        }
        _ => {
            let program = find(&looms::ALL);
            let runs = Arc::new(AtomicUsize::new(0));
            let counted = Arc::clone(&runs);
            let mut model = loom::model::Builder::new();
            model.max_branches = 100_000;
            model.check(move || {
                counted.fetch_add(1, Ordering::Relaxed);
                drop(program(one, other));
            });
            runs.load(Ordering::Relaxed).to_string()
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
