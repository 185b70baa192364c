//! Ctrl-C for a program that runs: the one thing here that differs between systems. Windows sends it to all programs of a console, those
//! that test included, so listings that want it are run on Unix alone.

use std::io;
use std::process::{Child, Command, ExitStatus};

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
    // `kill` is built into each shell; as a program of its own it is not everywhere. A program that has just ended need not hear it.
    let kill = ["-c", "kill -s INT \"$0\"", &program.id().to_string()];
    Command::new("sh").args(kill).status().map(|_| ())
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
