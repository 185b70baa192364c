//! Recording: what is put down while a run goes on, and how it becomes a trace.

use crate::objects::Objects;
use crate::op::{ChannelOp, Done, Id, Op, Way};
use crate::outcome::Outcome;
use crate::stack::Stacks;
use crate::trace::{Channel, Event, Holder, Message, Thread, Trace, Wait, What};
use ::std::any;
use ::std::collections::BTreeMap;
use ::std::sync::Arc;

/// What is recorded while a run goes on.
#[derive(Default)]
pub struct Recorder {
    pub files: Files,
    threads: Vec<Thread>,
    channels: Vec<Channel>,
    messages: Messages,
    events: Vec<Event>,
    /// How many events there were when somebody was chosen to go last.
    before_the_choice: usize,
    waiting: Vec<(Id, Wait)>,
    waiting_in: Vec<Option<u32>>,
    holders: Vec<Holder>,
}

/// In the order in which they come up.
#[derive(Default)]
struct Messages {
    all: Vec<Message>,
    /// The place of each by its channel and its number there.
    places: BTreeMap<(Id, usize), usize>,
}

impl Messages {
    /// The place of a message among all. It may be new.
    fn place(&mut self, channel: Id, number: usize) -> usize {
        *self.places.entry((channel, number)).or_insert_with(|| {
            self.all.push(Message { channel, number, label: None });
            self.all.len() - 1
        })
    }
}

impl Recorder {
    pub fn of(files: Files) -> Recorder {
        Recorder { files, ..Recorder::default() }
    }

    /// Somebody has been chosen to go next.
    pub fn chosen(&mut self) {
        self.before_the_choice = self.events.len();
    }

    /// What has happened since then.
    pub fn since_the_choice(&self) -> &[Event] {
        &self.events[self.before_the_choice..]
    }

    /// The threads and the channels that there are by now.
    pub fn who(&self) -> (&[Thread], &[Channel]) {
        (&self.threads, &self.channels)
    }

    /// A message by its place among all.
    pub fn message(&self, place: usize) -> &Message {
        &self.messages.all[place]
    }

    /// The message with this number in its channel.
    pub fn message_of(&self, channel: Id, number: usize) -> Option<&Message> {
        self.messages.places.get(&(channel, number)).map(|place| self.message(*place))
    }

    /// One more thread, or timer.
    pub fn thread(&mut self, name: Option<String>, is_timer: bool) {
        self.threads.push(Thread { name, is_timer, line: None });
    }

    /// A thread starts another in this line.
    pub fn starts(&mut self, parent: Id, thread: Id, line: Option<u32>, objects: &Objects) {
        self.threads[thread].line = line;
        self.event(parent, What::Starts(thread), objects);
    }

    /// One more channel. `is_timer`: whether a timer sends to it.
    pub fn channel(&mut self, capacity: Option<usize>, is_timer: bool) {
        self.channels.push(Channel { capacity, is_timer, endless: is_timer, line: None });
    }

    /// The channel has no sender that could be dropped.
    pub fn endless(&mut self, channel: Id) {
        self.channels[channel].endless = true;
    }

    /// The channel was made in this line.
    pub fn made_in(&mut self, channel: Id, line: Option<u32>) {
        self.channels[channel].line = line;
    }

    /// The message is this, in a word.
    pub fn label<T>(&mut self, channel: Id, number: usize, message: &T) {
        let place = self.messages.place(channel, number);
        self.messages.all[place].label = label(message);
    }

    /// Puts down what a thread does, with how things stand then.
    fn event(&mut self, thread: Id, what: What, objects: &Objects) {
        let buffers = (0..self.channels.len()).map(|channel| {
            let numbers = objects.channels.numbers(channel).into_iter();
            numbers.map(|number| self.messages.place(channel, number)).collect()
        });
        let buffers = buffers.collect();
        self.events.push(Event {
            thread,
            line: objects.threads[thread].line,
            what,
            buffers,
            blocked: objects.blocked(),
        });
    }

    /// A thread has come to its next step. If it cannot take it now, it waits.
    pub fn arrives(&mut self, thread: Id, objects: &Objects) {
        // Since its last step it has written its message, or read it, so that others may go on.
        let mut blocked = objects.blocked();
        blocked[thread] = false;
        if let Some(last) = self.events.last_mut() {
            last.blocked = blocked;
        }
        let next = objects.threads[thread].next.as_ref();
        let wait = next.filter(|op| !objects.is_enabled(thread, op)).and_then(|op| objects.wait(op));
        if let Some(wait) = wait {
            self.event(thread, What::Waits(wait), objects);
        }
    }

    /// A thread has taken this step.
    pub fn step(&mut self, thread: Id, op: &Op, done: Done, objects: &Objects) {
        let place = |channel, number| self.messages.place(channel, number);
        if let Some(what) = objects.what(op, done, place) {
            self.event(thread, what, objects);
        }
    }

    /// The program has deadlocked: these threads wait.
    pub fn deadlocks(&mut self, objects: &Objects) {
        let waiting = objects
            .threads
            .iter()
            .filter_map(|(id, thread)| Some((id, objects.wait(thread.next.as_ref()?)?)));
        self.waiting = waiting.collect();
        self.waiting_in = self.waiting.iter().map(|(thread, _)| objects.threads[*thread].line).collect();
    }

    /// When the program has deadlocked, its threads unwind. What they drop then is what they held. `is_shared`: whether it is
    /// not this thread's alone.
    pub fn drops(&mut self, thread: Id, op: &Op, is_shared: bool) {
        let (channel, half) = match op {
            Op::Channel(ChannelOp::DropSender { channel, .. }) => (*channel, Way::Send),
            Op::Channel(ChannelOp::DropReceiver { channel, .. }) => (*channel, Way::Recv),
            _ => return,
        };
        self.holders.push(Holder { channel, half, thread: (!is_shared).then_some(thread) });
    }

    pub fn into_trace(mut self, outcome: Outcome, switches: usize) -> Trace {
        // They come in the order in which the threads unwind, which is not ours.
        self.holders.sort();
        let Recorder { threads, channels, messages, events, waiting, waiting_in, holders, .. } = self;
        Trace {
            outcome,
            switches,
            threads,
            channels,
            messages: messages.all,
            events,
            waiting,
            waiting_in,
            holders,
        }
    }
}

/// The files of a program: of each the end of its path, as the compiler wrote it into the binary, and how many lines are in those before
/// it. Lines are counted through all of them.
pub type Files = Arc<[(String, u32)]>;

/// The line of these files that the calling thread is in, if the binary has line numbers. A destructor's line is where the value
/// is dropped, which no `#[track_caller]` tells. std shows a backtrace only as text; a crate that reads one would be compiled by everybody.
pub fn line(files: &Files) -> Option<u32> {
    if files.is_empty() {
        return None;
    }
    static PLACES: Stacks<Arc<[(String, u32)]>> = Stacks::new();
    let places = PLACES.read(|text| {
        let places = text.lines().filter_map(|line| line.trim_start().strip_prefix("at "));
        places.filter_map(file_and_line).collect()
    });
    places.iter().find_map(|(path, line)| {
        let is_it =
            |file: &str| path.strip_suffix(file).is_some_and(|rest| rest.is_empty() || rest.ends_with('/'));
        let (_, before) = files.iter().find(|(file, _)| is_it(file))?;
        Some(before + line)
    })
}

/// What std writes of a place, `path:line:column`.
fn file_and_line(place: &str) -> Option<(String, u32)> {
    let mut parts = place.rsplitn(3, ':');
    let (_column, line, path) = (parts.next()?, parts.next()?, parts.next()?);
    Some((path.replace('\\', "/"), line.parse().ok()?))
}

/// A message in a word: of numbers, texts and pairs of them. `None` of other types, which need not be printable. By the types' names,
/// since `Any` would have every message live for `'static`.
fn label<T>(message: &T) -> Option<String> {
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
