//! Draws a recorded run: a sequence diagram, and the same steps in words.
//!
//! ```text
//!        main          tx → rx        backup
//!   10    ├──────────────────────────────┐       starts it
//!   15    ┊ waits        │               │       dotted: cannot go on
//!   11    ┊             [A]◀───────A─────┤       sends; the channel holds A
//!   15    │◀─────A───────│               │       receives
//! ```
//!
//! One lane for each thread, one column for each channel with what is in it, one row for each step with the number of its
//! line. The drawing has no colors of its own: it takes `currentColor` and, behind texts, `--bg`, so that it suits any theme.
//! How lines look is said by the classes of its elements, in the style sheet of the page.
//!
//! - `names`: what threads, channels and messages are called.
//! - `step`: what is drawn and told of each step.
//! - `layout`: where it stands.
//! - `drawing`: the SVG.
//! - `who`: boxes and arrows; `buffer`: what is in a channel, step by step.
//! - `text`: the same for a terminal.
//! - `states`: the words for all states that a program can be in.
//! - `timeline`: a time axis, with what a real run has printed.
//! - `sources`: the code beside it, if it is in several files.

mod buffer;
mod drawing;
mod layout;
mod names;
mod sources;
mod states;
mod step;
mod text;
mod timeline;
mod who;

pub use buffer::Buffer;
use explorer::trace::{Event, Trace, What};
use names::Names;
pub use sources::Sources;
pub use states::States;
use step::{Step, Teller};
pub use text::{Place, text};
pub use timeline::timeline;
pub use who::Who;

/// A drawn run.
pub struct Picture {
    /// The diagram, as an `<svg>` element that can stand in a page. It has no empty lines. Each `data-step` says which step an
    /// element belongs to, counted from 0.
    pub svg: String,
    /// The same in words, a sentence for each step.
    pub words: Vec<Told>,
    /// When the program deadlocks: for each thread that is left, why it waits forever.
    pub stuck: Vec<String>,
    /// The line that each of these threads is in, if it is known.
    pub stuck_in: Vec<Option<u32>>,
    /// What each thread and timer is called.
    pub threads: Vec<String>,
}

/// A step in words.
pub struct Told {
    /// Without a full stop.
    pub words: String,
    /// The line of the program, counted from 1.
    pub line: Option<u32>,
    /// Whose step it is: a place among the threads and timers.
    pub thread: usize,
}

/// Draws a run of the program with this source. `title` is what the picture is called.
pub fn draw(trace: &Trace, source: &str, title: &str) -> Picture {
    let names = Names::of(trace, source);
    let teller = Teller { trace, names: &names };
    let steps = teller.steps();
    let words = steps.iter().zip(&trace.events);
    let words = words.map(|(step, event)| Told {
        words: in_words(step, event, &names),
        line: step.line,
        thread: step.thread,
    });
    let stuck = teller.stuck();
    let stuck = stuck.iter().map(|(thread, _, why)| format!("{} hangs: {why}", teller.thread(*thread)));
    let threads = (0..trace.threads.len()).map(|thread| teller.thread(thread).to_string());
    Picture {
        words: words.collect(),
        stuck: stuck.collect(),
        stuck_in: trace.waiting_in.clone(),
        threads: threads.collect(),
        svg: drawing::svg(&teller, &steps, title),
    }
}

/// Draws who talks to whom in a run of the program with this source, and who waits for whom. `title` is what the drawing is called.
pub fn who(trace: &Trace, source: &str, title: &str) -> Who {
    who::who(&Teller { trace, names: &Names::of(trace, source) }, title)
}

/// Draws the buffer of the first channel that threads send into, step by step, if there is such a channel. `title` is what the drawing is
/// called.
pub fn buffer(trace: &Trace, source: &str, title: &str) -> Option<Buffer> {
    buffer::buffer(&Teller { trace, names: &Names::of(trace, source) }, title)
}

/// A step in words, with what is in the channel then, if that has changed.
fn in_words(step: &Step, event: &Event, names: &Names) -> String {
    let channel = match event.what {
        What::Sends { channel, to: None, .. }
        | What::Receives { channel, from: None, .. }
        | What::Fires { channel, .. } => channel,
        _ => return step.words.clone(),
    };
    let now: Vec<_> =
        event.buffers[channel].iter().map(|message| names.messages[*message].as_str()).collect();
    match now.is_empty() {
        true => format!("{}; nothing is left in the channel", step.words),
        false => format!("{}; in the channel now: {}", step.words, now.join(", ")),
    }
}
