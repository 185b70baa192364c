//! The messages of a channel, and the operations that both kinds of channels have in common.

use crate::engine::{self, give_up, not_covered, objects, record, step, this_thread, with};
use crate::noticed::{Kind, Notice};
use crate::op::{Blocking, ChannelOp, Done, Due, Id, Op, Select, Way};
use ::std::collections::VecDeque;
use ::std::mem::{self, ManuallyDrop};
use ::std::panic::Location;
use ::std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use ::std::time::Duration;

/// What the halves of a channel share. Only the thread that has the turn looks at the messages.
pub struct Shared<T> {
    pub id: Id,
    pub capacity: Option<usize>,
    messages: Mutex<Messages<T>>,
}

struct Messages<T> {
    written: Written<T>,
    /// At capacity 0, what a sender has with it that waits to be met.
    brought: Vec<(Id, T)>,
}

/// Messages that wait, in the order of their numbers. They are dropped one after the other; if a destructor panics, those behind it never
/// are, as in the real channels. For each type of message the compiler compiles this anew, and of a map it would take more than half its
/// time.
struct Written<T>(VecDeque<(usize, T)>);

impl<T> Written<T> {
    fn insert(&mut self, number: usize, message: T) {
        let before = self.0.iter().rposition(|(other, _)| *other < number);
        self.0.insert(before.map_or(0, |before| before + 1), (number, message));
    }

    fn remove(&mut self, number: usize) -> Option<T> {
        let at = self.0.iter().position(|(other, _)| *other == number)?;
        self.0.remove(at).map(|(_, message)| message)
    }
}

impl<T> Messages<T> {
    /// Takes what this thread has brought, if that is still there.
    fn take(&mut self, thread: Id) -> Option<T> {
        let at = self.brought.iter().position(|(other, _)| *other == thread)?;
        Some(self.brought.swap_remove(at).1)
    }
}

impl<T> Drop for Written<T> {
    fn drop(&mut self) {
        let mut left = ManuallyDrop::new(mem::take(&mut self.0));
        let mut drop_all = || {
            while let Some((_, message)) = left.pop_front() {
                drop(message);
            }
        };
        match drops_are_noticed::<T>() {
            true => drop_all(),
            false => engine::drop_quietly(Kind::of::<T>(), &mut drop_all),
        }
    }
}

/// Why an operation has come to nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// There was no room, no message, or no time.
    NotReady,
    Disconnected,
}

/// More than so many bytes are too many for the buffer of a channel.
const MOST_MEMORY: usize = 1 << 30;

impl<T> Shared<T> {
    /// A channel with one sender and one receiver. `keeps_messages`: whether it keeps its messages when the last receiver goes.
    pub fn new(capacity: Option<usize>, keeps_messages: bool) -> Arc<Shared<T>> {
        let most = capacity.unwrap_or(0).saturating_mul(size_of::<T>() + 2 * size_of::<usize>());
        if most > MOST_MEMORY {
            not_covered("a channel with room for so many messages that there may be no memory for them");
        }
        let id = with(|run| run.add_channel(capacity, keeps_messages));
        let line = engine::line();
        record(|recorder| recorder.made_in(id, line));
        Shared::of(id, capacity, VecDeque::new())
    }

    /// The channel of a timer, with the messages that will come: at this time, and then in each `period`, if there is one. `message`: the
    /// one with this number, from 1 on.
    pub fn timer(due: Due, period: Option<Duration>, message: impl FnMut(usize) -> T) -> Arc<Shared<T>> {
        let (id, count) = with(|run| run.add_timer(this_thread(), due, period));
        let line = engine::line();
        record(|recorder| recorder.made_in(id, line));
        Shared::of(id, Some(1), (1..=count).zip((1..=count).map(message)).collect())
    }

    fn of(id: Id, capacity: Option<usize>, written: VecDeque<(usize, T)>) -> Arc<Shared<T>> {
        let messages = Messages { written: Written(written), brought: Vec::new() };
        Arc::new(Shared { id, capacity, messages: Mutex::new(messages) })
    }

    fn messages(&self) -> MutexGuard<'_, Messages<T>> {
        self.messages.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Sends, or gives the message back.
    pub fn send(&self, message: T, blocking: Blocking) -> Result<(), (Refusal, T)> {
        let this = this_thread();
        self.messages().brought.push((this, message));
        let done = select(Select::one(self.id, Way::Send, blocking));
        let message = self.messages().take(this);
        let Some(message) = message else {
            return Ok(());
        };
        match done {
            Done::Did { number, .. } => {
                self.write(number, message);
                Ok(())
            }
            Done::NotReady => Err((Refusal::NotReady, message)),
            _ => Err((Refusal::Disconnected, message)),
        }
    }

    pub fn recv(&self, blocking: Blocking) -> Result<T, Refusal> {
        match select(Select::one(self.id, Way::Recv, blocking)) {
            Done::Did { number, from, .. } => Ok(self.read(number, from)),
            Done::NotReady => Err(Refusal::NotReady),
            _ => Err(Refusal::Disconnected),
        }
    }

    /// Writes the message for which there is a place.
    pub fn write(&self, number: usize, message: T) {
        record(|recorder| recorder.label(self.id, number, &message));
        self.messages().written.insert(number, message);
        objects(|objects| objects.written(this_thread(), self.id, number));
    }

    /// Reads the message with this number, waiting until it is written. `from` may be waiting with it.
    pub fn read(&self, number: usize, from: Id) -> T {
        let find = || {
            let mut messages = self.messages();
            messages.written.remove(number).or_else(|| messages.take(from))
        };
        let message = find().or_else(|| {
            step(Op::Channel(ChannelOp::Fetch(self.id, number)));
            find()
        });
        objects(|objects| objects.read(this_thread(), self.id, number));
        if let Some(message) = &message {
            record(|recorder| recorder.label(self.id, number, message));
        }
        message.unwrap_or_else(|| give_up("a destructor that receives while its thread panics"))
    }

    #[track_caller]
    pub fn len(&self) -> usize {
        match step(Op::Channel(ChannelOp::Len(self.id, Location::caller()))) {
            Done::Did { number, .. } => number,
            _ => 0,
        }
    }

    /// `last_drops`: whether the half that goes last, of all that the channel has, drops what is left in it.
    pub fn sender_goes(&self, last_drops: bool) {
        let needs_drop = last_drops && drops_are_noticed::<T>();
        step(Op::Channel(ChannelOp::DropSender { channel: self.id, needs_drop }));
    }

    /// The same.
    pub fn receiver_goes(&self, last_drops: bool) {
        let needs_drop = last_drops && drops_are_noticed::<T>();
        step(Op::Channel(ChannelOp::DropReceiver { channel: self.id, needs_drop }));
    }

    /// Drops what has been sent and not received.
    pub fn discard(&self) {
        let messages = Written(mem::take(&mut self.messages().written.0));
        engine::drop_shared(|| drop(messages));
    }
}

/// Whether it is noticed who drops messages that nobody has received, or when.
fn drops_are_noticed<T>() -> bool {
    mem::needs_drop::<T>() && engine::noticed(Kind::of::<T>()) >= Notice::Last
}

/// An operation, from its beginning to its end.
pub fn select(mut select: Select) -> Done {
    let mut done = step(Op::Channel(ChannelOp::Select(select.clone())));
    loop {
        done = match done {
            Done::Waits => step(Op::Channel(ChannelOp::Await(select.clone()))),
            Done::GaveUp(arms) => {
                let seen = (0..select.arms.len()).filter(|arm| arms & 1 << arm != 0).collect();
                select.polled.add(select.arms.len(), seen);
                select.blocking = Blocking::UncountedTry;
                step(Op::Channel(ChannelOp::Select(select.clone())))
            }
            done => return done,
        };
    }
}
