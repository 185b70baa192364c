//! What the program has printed.

use crate::op::Stream;

/// So many bytes of a line are kept by std's standard output until the line has an end.
const LINE: usize = 1024;

#[derive(Default)]
pub struct Output {
    pub stdout: String,
    pub stderr: String,
}

impl Output {
    pub fn print(&mut self, stream: Stream, text: &str) {
        match stream {
            Stream::Stdout => self.stdout += text,
            Stream::Stderr => self.stderr += text,
        }
    }

    /// The program has deadlocked: a line without an end is never shown, unless it is long.
    ///
    /// # Errors
    ///
    /// When it is long, since some of it is shown then.
    pub fn deadlock(&mut self) -> Result<(), String> {
        let shown = self.stdout.rfind('\n').map_or(0, |end| end + 1);
        if self.stdout.len() - shown > LINE {
            return Err(format!(
                "a line of more than {LINE} bytes that has no end when the program deadlocks"
            ));
        }
        self.stdout.truncate(shown);
        Ok(())
    }
}
