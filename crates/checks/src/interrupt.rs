//! Ctrl-C for a program that runs: the one thing here that differs between systems. Windows sends it to all programs of a console, those
//! that test included, so listings that want it are run on Unix alone.

use std::process::{Child, Command, ExitStatus};
use std::time::{Duration, Instant};
use std::{fs, io, thread};

/// Whether Ctrl-C can be pressed here.
pub const CAN_INTERRUPT: bool = cfg!(unix);

/// Sends SIGINT to the program, as a terminal does when Ctrl-C is pressed.
///
/// # Errors
///
/// If there is no shell; or if this is no Unix.
pub fn interrupt(program: &Child) -> io::Result<()> {
    if !CAN_INTERRUPT {
        return Err(io::Error::new(io::ErrorKind::Unsupported, "Ctrl-C can be pressed on Unix alone"));
    }
    let_it_wait(program);
    // `kill` is built into each shell; as a program of its own it is not everywhere. A program that has just ended need not hear it.
    let kill = ["-c", "kill -s INT \"$0\"", &program.id().to_string()];
    Command::new("sh").args(kill).status().map(|_| ())
}

/// On a busy machine a thread that was started long ago may not have run yet, and would find that the program is to stop before it has
/// done anything. Waits until none of the program's threads runs or wants to, if the system says that, and they come to that soon.
fn let_it_wait(program: &Child) {
    const SOON: Duration = Duration::from_secs(1);
    const TICK: Duration = Duration::from_millis(1);
    let start = Instant::now();
    while start.elapsed() < SOON && wants_to_run(program) {
        thread::sleep(TICK);
    }
}

/// Whether a thread of the program runs or wants to. Linux says that of each; others are not asked.
fn wants_to_run(program: &Child) -> bool {
    let threads = fs::read_dir(format!("/proc/{}/task", program.id())).into_iter().flatten().flatten();
    // Number, name in parentheses, state.
    let runs = |stat: String| stat.rsplit_once(") ").is_some_and(|(_, rest)| rest.starts_with('R'));
    threads.filter_map(|thread| fs::read_to_string(thread.path().join("stat")).ok()).any(runs)
}

/// Has the program hear Ctrl-C whoever starts the test: a shell's background jobs ignore it, and what they start does too.
pub fn let_it_hear(program: &mut Command) {
    #[cfg(unix)]
    // SAFETY: `signal` may be called between a fork and what follows it.
    unsafe {
        std::os::unix::process::CommandExt::pre_exec(program, || {
            match libc::signal(libc::SIGINT, libc::SIG_DFL) {
                libc::SIG_ERR => Err(io::Error::last_os_error()),
                _ => Ok(()),
            }
        });
    }
    #[cfg(not(unix))]
    let _ = program;
}

/// Whether a program ended because [`interrupt`] met no handler.
pub fn was_killed(status: ExitStatus) -> bool {
    #[cfg(unix)]
    return std::os::unix::process::ExitStatusExt::signal(&status) == Some(2);
    #[cfg(not(unix))]
    return false;
}
