//! What is put down while a run goes on: in which line each step is, and what the messages are.

use crate::explorer::Outcome;
use crate::op::Id;
use crate::trace::{Channel, Event, Holder, Message, Thread, Trace, Wait};
use ::std::any;
use ::std::backtrace::Backtrace;
use ::std::collections::BTreeMap;

/// What is recorded while a run goes on.
#[derive(Default)]
pub struct Recorder {
    /// The name of the program's file, as the compiler wrote it into the binary.
    pub file: String,
    pub threads: Vec<Thread>,
    pub channels: Vec<Channel>,
    pub messages: Vec<Message>,
    pub events: Vec<Event>,
    pub waiting: Vec<(Id, Wait)>,
    pub holders: Vec<Holder>,
    places: BTreeMap<(Id, usize), usize>,
}

impl Recorder {
    pub fn of(file: &str) -> Recorder {
        Recorder {
            file: file.to_owned(),
            ..Recorder::default()
        }
    }

    /// The place of a message among all. It may be new.
    pub fn message(&mut self, channel: Id, number: usize) -> usize {
        *self.places.entry((channel, number)).or_insert_with(|| {
            self.messages.push(Message {
                channel,
                number,
                label: None,
            });
            self.messages.len() - 1
        })
    }

    pub fn into_trace(mut self, outcome: Outcome, switches: usize) -> Trace {
        // They come in the order in which the threads unwind, which is not ours.
        self.holders.sort();
        let Recorder {
            threads,
            channels,
            messages,
            events,
            waiting,
            holders,
            ..
        } = self;
        Trace {
            outcome,
            switches,
            threads,
            channels,
            messages,
            events,
            waiting,
            holders,
        }
    }
}

/// The line of this file that the calling thread is in, if the binary has line numbers. A destructor's line is where the value
/// is dropped, which no `#[track_caller]` tells.
pub fn line(file: &str) -> Option<u32> {
    let backtrace = Backtrace::force_capture().to_string();
    let places = backtrace
        .lines()
        .filter_map(|line| line.trim_start().strip_prefix("at "));
    places.into_iter().find_map(|place| {
        let mut parts = place.rsplitn(3, ':');
        let (_column, line, path) = (parts.next()?, parts.next()?, parts.next()?);
        let name = path.rsplit(['/', '\\']).next()?;
        (name == file).then(|| line.parse().ok())?
    })
}

/// A message in a word: of numbers, texts and pairs of them. `None` of other types, which need not be printable.
pub fn label<T>(message: &T) -> Option<String> {
    macro_rules! first_of {
        ($($Type:ty)*) => { $(
            if any::type_name::<T>() == any::type_name::<$Type>() {
                // SAFETY: No type of the program's has the name of one of these: a name contains the path.
                let message = unsafe { &*::std::ptr::from_ref(message).cast::<$Type>() };
                return Some(format!("{message:?}"));
            }
        )* };
    }
    macro_rules! pairs {
        ($($Type:ty)*) => { $(
            first_of! { ($Type, u32) ($Type, u64) ($Type, usize) ($Type, i32) ($Type, &str) ($Type, String) }
        )* };
    }
    first_of! { () bool char u8 u16 u32 u64 usize i8 i16 i32 i64 isize f32 f64 &str String }
    pairs! { u32 u64 usize i32 char &str String }
    None
}
