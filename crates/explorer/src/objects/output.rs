//! What the program has printed, and who has locked standard output or standard error.

use crate::op::{Done, Id, Stream, StreamOp};
use crate::trace::Wait;

/// So many bytes of a line are kept by std's standard output until the line has an end.
const LINE: usize = 1024;

#[derive(Default)]
pub struct Output {
    pub stdout: String,
    pub stderr: String,
    /// How much of standard output is shown whatever comes, since it was flushed.
    flushed: usize,
    /// Who holds the lock of each, and how many times.
    stdout_holder: Option<(Id, usize)>,
    stderr_holder: Option<(Id, usize)>,
}

impl Output {
    pub fn print(&mut self, stream: Stream, text: &str) {
        match stream {
            Stream::Stdout => self.stdout += text,
            Stream::Stderr | Stream::Panic => self.stderr += text,
        }
    }

    fn holder(&self, stream: Stream) -> Option<(Id, usize)> {
        match stream {
            Stream::Stdout => self.stdout_holder,
            Stream::Stderr => self.stderr_holder,
            // std writes it without the lock.
            Stream::Panic => None,
        }
    }

    /// Whether no other thread has locked it.
    pub fn is_open(&self, thread: Id, stream: Stream) -> bool {
        self.holder(stream).is_none_or(|(holder, _)| holder == thread)
    }

    /// What a thread waits for that cannot print.
    pub fn wait(&self, stream: Stream) -> Option<Wait> {
        self.holder(stream).map(|(holder, _)| Wait::Output { stderr: stream != Stream::Stdout, holder })
    }

    /// What a step does that prints nothing.
    pub fn take(&mut self, thread: Id, stream: Stream, op: StreamOp) -> Done {
        let times = self.holder(stream).map_or(0, |(_, times)| times);
        let times = match op {
            StreamOp::Lock => times + 1,
            StreamOp::Unlock => times.saturating_sub(1),
            StreamOp::Flush => {
                if stream == Stream::Stdout {
                    self.flushed = self.stdout.len();
                }
                times
            }
        };
        let holder = (times > 0).then_some((thread, times));
        match stream {
            Stream::Stdout => self.stdout_holder = holder,
            Stream::Stderr | Stream::Panic => self.stderr_holder = holder,
        }
        Done::DID
    }

    /// This thread ends the program, which shows everything; but if another has locked standard output, as little as a deadlock does.
    ///
    /// # Errors
    ///
    /// As of [`Output::deadlock`].
    pub fn exit(&mut self, thread: Id) -> Result<(), String> {
        if self.is_open(thread, Stream::Stdout) { Ok(()) } else { self.cut("ends") }
    }

    /// The program has deadlocked: a line without an end is never shown, unless it was flushed, or is long.
    ///
    /// # Errors
    ///
    /// When it is long, since some of it is shown then.
    pub fn deadlock(&mut self) -> Result<(), String> {
        self.cut("deadlocks")
    }

    /// Adds to `key` what has been printed.
    pub fn add_to(&self, key: &mut Vec<u64>) {
        for text in [&self.stdout, &self.stderr] {
            key.extend(text.bytes().map(u64::from));
            key.push(u64::MAX);
        }
    }

    fn cut(&mut self, how: &str) -> Result<(), String> {
        let lines = self.stdout.rfind('\n').map_or(0, |end| end + 1);
        let shown = lines.max(self.flushed);
        if self.stdout.len() - shown > LINE {
            return Err(format!("a line of more than {LINE} bytes that has no end when the program {how}"));
        }
        self.stdout.truncate(shown);
        Ok(())
    }
}
