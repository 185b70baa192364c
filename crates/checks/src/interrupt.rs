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

/// Whether a program ended because [`interrupt`] met no handler.
pub fn was_killed(status: ExitStatus) -> bool {
    #[cfg(unix)]
    return std::os::unix::process::ExitStatusExt::signal(&status) == Some(2);
    #[cfg(not(unix))]
    return false;
}
