//! What is printed comes in parts, as std hands it to the system: the program can end between two of them, and a panic's message can come.

use crate::engine::{not_covered, notice, noticed, step, this_thread, with};
use crate::noticed::{Kind, Notice};
use crate::op::{Op, Stream, StreamOp};
use crate::own::own;
use ::std::fmt::{Arguments, Result, Write};
use ::std::panic::{self, AssertUnwindSafe};

/// Prints in the parts in which std does: each is a step, and if there are several they are under the stream's lock.
pub fn print(stream: Stream, parts: Vec<String>) {
    let is_whole = |text: &String| stream != Stream::Stdout || text.ends_with('\n');
    if !parts.iter().all(is_whole) {
        notice(Kind::of::<HalfLines>(), Notice::Last);
    }
    let is_alone = with(|run| run.objects.is_alone(this_thread()));
    if is_alone || parts.len() == 1 && !prints_half_lines(stream) {
        step(Op::Print(stream, parts.concat()));
        return;
    }
    step(Op::Stream(stream, StreamOp::Lock));
    for text in parts {
        step(Op::Print(stream, text));
    }
    step(Op::Stream(stream, StreamOp::Unlock));
}

/// What stands for lines without an end where it is asked what the program notices: who prints may lose one of them if it holds the lock of
/// standard output when the program ends.
struct HalfLines;

fn prints_half_lines(stream: Stream) -> bool {
    stream == Stream::Stdout && noticed(Kind::of::<HalfLines>()) > Notice::Nothing
}

/// Turns what is to be printed into text: the parts in which std hands it to a stream. Standard output shows lines, so that of parts that end
/// no line it makes one.
pub fn format(stream: Stream, text: Arguments) -> Vec<String> {
    struct Parts(Stream, Vec<String>);
    impl Write for Parts {
        fn write_str(&mut self, part: &str) -> Result {
            match self.1.last_mut() {
                Some(last) if self.0 == Stream::Stdout && !last.contains('\n') => last.push_str(part),
                _ if part.is_empty() => {}
                _ => self.1.push(part.to_owned()),
            }
            Ok(())
        }
    }
    let mut parts = Parts(stream, Vec::new());
    own(|own| own.is_formatting.set(true));
    let result = panic::catch_unwind(AssertUnwindSafe(|| parts.write_fmt(text)));
    own(|own| own.is_formatting.set(false));
    match result {
        Ok(Ok(())) => parts.1,
        // As std does, which has handed on what came before.
        Ok(Err(_)) => not_covered("a value that says that it cannot be formatted"),
        Err(panic) => panic::resume_unwind(panic),
    }
}
