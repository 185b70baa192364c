//! What threads share, and the threads themselves: one file for each kind, with all that the run has to know of it. Here it is
//! said only which kind a step has to do with.

mod atomic;
mod channel;
mod lock;
mod output;
mod rwlock;
mod thread;

use crate::clock::Clock;
use crate::limits::{Limited, Limits};
use crate::op::{ChannelOp, Done, Id, Op, Select, Stream};
use crate::trace::{Wait, What};
use atomic::Atomics;
use channel::{Channels, Decision};
use lock::Locks;
use output::Output;
use rwlock::{Entry, RwLocks};
use thread::Threads;

/// All objects of a run.
#[derive(Default)]
pub struct Objects {
    pub threads: Threads,
    pub channels: Channels,
    pub locks: Locks,
    pub rwlocks: RwLocks,
    pub atomics: Atomics,
    pub output: Output,
}

/// What a step comes to, of several things.
#[derive(Debug)]
pub enum Choice {
    /// It does what it is named after, whatever that is now.
    Only,
    Channel(Decision),
    RwLock(Entry),
}

impl Objects {
    /// What the step can come to now. It can be taken.
    pub fn choices(&self, thread: Id, op: &Op) -> Vec<Choice> {
        let several = match op {
            Op::Channel(op) => self
                .channels
                .choices(thread, op, self.may_give_up(thread, op))
                .map(|decisions| decisions.into_iter().map(Choice::Channel).collect()),
            Op::RwLock(lock, op) => {
                let entries = self.rwlocks.choices(*lock, *op);
                Some(entries.into_iter().map(Choice::RwLock).collect())
            }
            Op::Lock(..) | Op::Atomic(..) | Op::Thread(_) | Op::Print(..) | Op::Stream(..) => None,
        };
        several.unwrap_or_else(|| vec![Choice::Only])
    }

    /// Whether the thread can take this step now.
    pub fn is_enabled(&self, thread: Id, op: &Op) -> bool {
        match op {
            Op::Channel(op) => {
                let may_give_up = self.may_give_up(thread, op);
                self.channels.is_enabled(thread, op, may_give_up)
            }
            Op::Lock(lock, op) => self.locks.is_enabled(*lock, *op),
            Op::RwLock(lock, op) => !self.rwlocks.choices(*lock, *op).is_empty(),
            Op::Thread(op) => self.threads.is_enabled(thread, *op),
            Op::Print(stream, _) => self.output.is_open(thread, *stream),
            // Whoever unlocks it has it.
            Op::Stream(stream, _) => self.output.is_open(thread, *stream),
            Op::Atomic(..) => true,
        }
    }

    /// Which limits keep the thread from doing more.
    pub fn limited(&self, thread: Id, op: &Op) -> Limited {
        match op {
            Op::Channel(op) => {
                let may_give_up = self.may_give_up(thread, op);
                self.channels.limited(thread, op, may_give_up)
            }
            Op::Thread(op) => self.threads.limited(thread, *op),
            Op::Lock(..) | Op::RwLock(..) | Op::Atomic(..) | Op::Print(..) | Op::Stream(..) => {
                Limited::default()
            }
        }
    }

    fn may_give_up(&self, thread: Id, op: &ChannelOp) -> bool {
        match op {
            ChannelOp::Select(Select { blocking, .. }) | ChannelOp::Await(Select { blocking, .. }) => {
                self.threads[thread].may_give_up(*blocking)
            }
            _ => false,
        }
    }

    /// Adds to `clock` what had to happen before the step, which comes to this choice.
    pub fn happened_before(&self, thread: Id, op: &Op, choice: &Choice, clock: &mut Clock) {
        match op {
            Op::Channel(op) => {
                self.channels.happened_before(thread, op, choice.decision(), clock);
            }
            Op::Lock(lock, op) => self.locks.happened_before(*lock, *op, clock),
            Op::RwLock(lock, op) => self.rwlocks.happened_before(*lock, *op, clock),
            Op::Thread(op) => self.threads.happened_before(*op, clock),
            Op::Atomic(..) | Op::Print(..) | Op::Stream(..) => {}
        }
    }

    /// What the step does, which comes to this choice, after everything in `clock`.
    pub fn take(&mut self, thread: Id, op: &Op, choice: &Choice, clock: &Clock) -> Done {
        match op {
            Op::Channel(op) => self.channels.take(thread, op, choice.decision(), clock),
            Op::Lock(lock, op) => self.locks.take(thread, *lock, *op, clock),
            Op::RwLock(lock, op) => {
                let entry = choice.entry().expect("a step on an `RwLock` comes to something");
                self.rwlocks.take(thread, *lock, *op, entry, clock)
            }
            Op::Thread(op) => self.threads.take(thread, *op),
            Op::Print(stream, text) => {
                self.output.print(*stream, text);
                Done::DID
            }
            Op::Stream(stream, op) => self.output.take(thread, *stream, *op),
            Op::Atomic(..) => Done::DID,
        }
    }

    /// The thread has chosen this: it has used up a part of what the limits let it, or has as much as before.
    pub fn spend(&mut self, thread: Id, op: &Op, choice: &Choice, limits: &Limits) {
        if let Op::Thread(op) = op {
            return self.threads.spend(thread, *op, limits);
        }
        let (Op::Channel(ChannelOp::Select(select) | ChannelOp::Await(select)), Choice::Channel(decision)) =
            (op, choice)
        else {
            return;
        };
        let thread = &mut self.threads[thread];
        match decision {
            Decision::NotReady | Decision::GiveUp(_) | Decision::TimeUp => {
                thread.gives_up(select.blocking);
            }
            Decision::Take { .. } | Decision::Meet { .. } | Decision::Met => {
                thread.succeeds(limits);
            }
            Decision::Gone { .. } | Decision::Ready { .. } | Decision::Wait => {}
        }
    }

    /// Channels that become linked by the step: see [`crate::dependence::Links`].
    pub fn links(&self, op: &Op, choice: &Choice) -> Vec<Id> {
        match (op, choice) {
            (Op::Channel(op), Choice::Channel(decision)) => self.channels.links(op, decision),
            _ => Vec::new(),
        }
    }

    /// What a thread waits for that cannot take this step.
    pub fn wait(&self, op: &Op) -> Option<Wait> {
        match op {
            Op::Channel(op) => Channels::wait(op),
            Op::Lock(lock, op) => self.locks.wait(*lock, *op),
            Op::RwLock(lock, op) => self.rwlocks.wait(*lock, *op),
            Op::Thread(op) => Threads::wait(*op),
            Op::Print(stream, _) | Op::Stream(stream, _) => self.output.wait(*stream),
            Op::Atomic(..) => None,
        }
    }

    /// How a step is recorded that has been taken. `place`: the place of a message among all that are recorded.
    pub fn what(&self, op: &Op, done: Done, place: impl FnMut(Id, usize) -> usize) -> Option<What> {
        match op {
            Op::Channel(op) => self.channels.what(op, done, place),
            Op::Lock(lock, op) => Some(Locks::what(*lock, *op, done)),
            Op::RwLock(lock, op) => RwLocks::what(*lock, *op, done),
            Op::Atomic(atomic, op) => self.atomics.what(*atomic, *op),
            Op::Thread(op) => Threads::what(*op, done),
            Op::Print(stream, text) => {
                Some(What::Prints { stderr: *stream != Stream::Stdout, text: text.clone() })
            }
            Op::Stream(..) => None,
        }
    }

    /// Whether the thread parks, and waits for something else for which std parks too.
    pub fn shares_the_token(&mut self, thread: Id, op: &Op) -> bool {
        let waits = match op {
            Op::Channel(op) => self.channels.may_park(op),
            Op::RwLock(_, op) => RwLocks::may_park(*op),
            Op::Lock(..) | Op::Atomic(..) | Op::Thread(_) | Op::Print(..) | Op::Stream(..) => false,
        };
        self.threads[thread].shares_the_token(op, waits)
    }

    /// Which threads cannot go on.
    pub fn blocked(&self) -> Vec<bool> {
        let blocked = self.threads.iter().map(|(id, thread)| {
            let is_enabled = |op| self.is_enabled(id, op);
            !thread.is_timer && !thread.next.as_ref().is_none_or(is_enabled)
        });
        blocked.collect()
    }

    /// This thread has written the message with this number.
    pub fn written(&mut self, thread: Id, channel: Id, number: usize) {
        let clock = &self.threads[thread].clock;
        self.channels.written(channel, number, clock);
    }

    /// This thread has read the message with this number.
    pub fn read(&mut self, thread: Id, channel: Id, number: usize) {
        let clock = &self.threads[thread].clock;
        self.channels.read(channel, number, clock);
    }
}

impl Choice {
    fn decision(&self) -> Option<&Decision> {
        match self {
            Choice::Channel(decision) => Some(decision),
            Choice::Only | Choice::RwLock(_) => None,
        }
    }

    fn entry(&self) -> Option<Entry> {
        match self {
            Choice::RwLock(entry) => Some(*entry),
            Choice::Only | Choice::Channel(_) => None,
        }
    }
}
