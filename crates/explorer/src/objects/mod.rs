//! What threads share, and the threads themselves: one file for each kind, with all that the run has to know of it. Here it is
//! said only which kind a step has to do with.

mod atomic;
mod barrier;
mod channel;
mod condvar;
mod lock;
mod once;
mod output;
mod past;
mod rwlock;
mod share;
mod thread;
pub mod time;

use crate::clock::Clock;
use crate::limits::{Limited, Limits};
use crate::op::{
    AtomicAccess, AtomicOp, Blocking, ChannelOp, CondvarOp, Done, Due, Id, LockOp, Op, RwLockOp, Select,
    ShareOp, Spurious, Stream, ThreadOp,
};
use crate::outcome::Work;
use crate::trace::{Wait, What};
pub use atomic::Became;

use ::smallvec::{SmallVec, smallvec};
use ::std::sync::Arc;
use atomic::Atomics;
use barrier::Barriers;
use channel::{Channels, Decision};
use condvar::{Condvars, May, Waking};
use lock::Locks;
use once::Onces;
use output::Output;
use past::Learned;
pub use past::Pasts;
use rwlock::{Entry, RwLocks};
use share::Shares;
use thread::{Threads, Tried};
use time::Times;

/// All objects of a run.
#[derive(Default)]
pub struct Objects {
    pub threads: Threads,
    pub channels: Channels,
    pub locks: Locks,
    pub rwlocks: RwLocks,
    pub condvars: Condvars,
    pub barriers: Barriers,
    pub onces: Onces,
    pub atomics: Atomics,
    pub shares: Shares,
    pub output: Output,
    pub times: Times,
    /// What threads know, for the graph of states.
    pub pasts: Option<Pasts>,
}

/// What a step comes to, of several things.
#[derive(Debug)]
pub enum Choice {
    /// It does what it is named after, whatever that is now.
    Only,
    Channel(Decision),
    RwLock(Entry),
    Condvar(Waking),
    /// An exchange that could be made, and is not.
    Spurious,
}

impl Objects {
    /// For the graph of states: the thread has taken this step, in one of several ways, and learns from what it has come to. What it learns
    /// from things whose state is not told by [`Objects::add_to`] depends on everything that happened before.
    pub fn learns(&mut self, thread: Id, op: &Op, (variant, done): (usize, Done), clock: &Clock) {
        let Some(pasts) = &mut self.pasts else { return };
        match op {
            Op::Channel(op) => {
                let learned = self.channels.learned(op, done, pasts);
                pasts.learn(thread, &learned);
            }
            Op::Thread(ThreadOp::Join(other) | ThreadOp::JoinScoped(other)) => {
                pasts.learn(thread, &smallvec![pasts.now(*other)]);
                pasts.detach(*other);
            }
            Op::Thread(ThreadOp::End | ThreadOp::Exit { .. }) | Op::Print(..) => {
                pasts.learn(thread, &Learned::new());
            }
            Op::Thread(_) | Op::Stream(..) | Op::Share(..) | Op::Atomic(..) => {
                pasts.learn_all(thread, variant, clock);
            }
            Op::Lock(..) | Op::RwLock(..) | Op::Condvar(..) | Op::Barrier(..) | Op::Once(..) => {
                pasts.learn_all(thread, variant, clock);
            }
        }
    }

    /// Adds to `key` what tells the state of threads, channels and output from others, as long as nobody has looked at a clock.
    pub fn add_to(&self, key: &mut Vec<u64>) {
        let Some(pasts) = &self.pasts else { return };
        for (thread, state) in self.threads.iter() {
            let known = if state.ended { pasts.left(thread) } else { Some(pasts.now(thread)) };
            let line = state.line.filter(|_| state.ended).unwrap_or_default();
            key.extend([u64::from(state.ended), u64::from(line), known.unwrap_or_default()]);
        }
        self.channels.add_to(key, pasts);
        self.output.add_to(key);
    }

    /// What the step can come to now. It can be taken.
    pub fn choices(&self, thread: Id, op: &Op) -> SmallVec<[Choice; 2]> {
        let several = match op {
            Op::Channel(op) => self
                .channels
                .choices(thread, op, self.may_give_up(thread, op))
                .map(|decisions| decisions.into_iter().map(Choice::Channel).collect()),
            Op::RwLock(lock, op) => {
                let entries = self.rwlocks.choices(*lock, *op, self.may_try(thread, Tried::RwLock(*lock)));
                Some(entries.into_iter().map(Choice::RwLock).collect())
            }
            Op::Condvar(condvar, op) => {
                let waking = self.condvars.choices(thread, *condvar, *op, self.may(thread));
                Some(waking.into_iter().map(Choice::Condvar).collect())
            }
            Op::Barrier(..) | Op::Once(..) => None,
            Op::Atomic(_, op) if self.may_fail(thread, op) => Some(smallvec![Choice::Only, Choice::Spurious]),
            Op::Thread(ThreadOp::Parks) if self.threads[thread].may_wake_up() => {
                Some(smallvec![Choice::Only, Choice::Spurious])
            }
            Op::Lock(..) | Op::Atomic(..) | Op::Share(..) | Op::Thread(_) => None,
            Op::Print(..) | Op::Stream(..) => None,
        };
        several.unwrap_or_else(|| smallvec![Choice::Only])
    }

    /// Whether the thread can take this step now.
    pub fn is_enabled(&self, thread: Id, op: &Op) -> bool {
        match op {
            Op::Channel(look) => {
                let may_give_up = self.may_give_up(thread, look);
                self.channels.is_enabled(thread, look, may_give_up, self.past(thread))
                    && (!matches!(look, ChannelOp::Len(..))
                        || !self.is_idle(thread, op)
                        || self.threads[thread].may_look_again())
            }
            Op::Lock(lock, LockOp::TryLock) => {
                let may_fail = self.may_try(thread, Tried::Lock(*lock));
                self.locks.is_enabled(*lock, LockOp::TryLock, may_fail)
                    && (!self.is_idle(thread, op) || self.threads[thread].may_look_again())
            }
            Op::Atomic(..) | Op::Share(..) => {
                !self.is_idle(thread, op) || self.threads[thread].may_look_again()
            }
            Op::Lock(lock, op) => self.locks.is_enabled(*lock, *op, self.may_try(thread, Tried::Lock(*lock))),
            Op::RwLock(lock, op) => {
                let may_fail = self.may_try(thread, Tried::RwLock(*lock));
                !self.rwlocks.choices(*lock, *op, may_fail).is_empty()
            }
            Op::Condvar(condvar, op) => {
                !self.condvars.choices(thread, *condvar, *op, self.may(thread)).is_empty()
            }
            Op::Barrier(barrier, op) => self.barriers.is_enabled(thread, *barrier, *op),
            Op::Once(once, op) => self.onces.is_enabled(*once, *op),
            Op::Thread(op) => self.threads.is_enabled(thread, *op),
            Op::Print(stream, _) => self.output.is_open(thread, *stream),
            // Whoever unlocks it has it.
            Op::Stream(stream, _) => self.output.is_open(thread, *stream),
        }
    }

    /// Whether the step would come to nothing, as the thread's last one did, which was the same: it goes round in a loop, or does
    /// until it has counted to some number.
    pub fn is_idle(&self, thread: Id, op: &Op) -> bool {
        let state = &self.threads[thread];
        match op {
            Op::Atomic(atomic, _) => state.is_idle(op, self.atomics.version(*atomic)),
            Op::Share(share, ShareOp::Look) => state.is_idle(op, self.shares.version(*share)),
            Op::Channel(ChannelOp::Len(channel, _)) => state.is_idle(op, self.channels.version(*channel)),
            Op::Lock(lock, LockOp::TryLock) => {
                state.is_idle(op, 0) && !self.locks.is_enabled(*lock, LockOp::Lock, true)
            }
            Op::Channel(ChannelOp::Select(Select { blocking: Blocking::Try, .. })) => {
                state.is_idle(op, 0) && !self.is_enabled(thread, op)
            }
            Op::Thread(ThreadOp::IsFinished(other)) => state.is_idle(op, 0) && !self.threads[*other].ended,
            _ => false,
        }
    }

    /// Whether an exchange may come to nothing though it could be made.
    fn may_fail(&self, thread: Id, op: &AtomicOp) -> bool {
        op.access == AtomicAccess::WeakUpdate && self.threads[thread].may_give_up(Blocking::Try)
    }

    /// Which limits keep the thread from doing more.
    pub fn limited(&self, thread: Id, op: &Op) -> Limited {
        match op {
            Op::Channel(op) => {
                // What time keeps it from is kept from it by no limit.
                let may_give_up = self.limits_let(thread, op) || self.is_too_early(thread, op);
                self.channels.limited(thread, op, may_give_up, self.past(thread))
            }
            Op::Lock(lock, op) => Limited {
                polls: *op == LockOp::TryLock
                    && self.locks.would_fail(*lock, *op)
                    && !self.may_try(thread, Tried::Lock(*lock)),
                wakeups: matches!(op, LockOp::TryLock | LockOp::TryOnce)
                    && self.condvars.is_awaited_freely(*lock),
                ..Limited::default()
            },
            Op::RwLock(lock, op) => {
                let choices = |may_fail| self.rwlocks.choices(*lock, *op, may_fail).len();
                let may_fail = self.may_try(thread, Tried::RwLock(*lock));
                Limited { polls: !may_fail && choices(true) > choices(false), ..Limited::default() }
            }
            Op::Atomic(_, op) => {
                let fails = op.access == AtomicAccess::WeakUpdate && !self.may_fail(thread, op);
                Limited { polls: fails, ..Limited::default() }
            }
            Op::Condvar(condvar, op) => {
                let choices = |may| self.condvars.choices(thread, *condvar, *op, may).len();
                let may = self.may(thread);
                Limited {
                    timeouts: choices(May { time_out: true, ..may }) > choices(may),
                    wakeups: choices(May { wake_up: true, ..may }) > choices(may),
                    ..Limited::default()
                }
            }
            Op::Barrier(..) | Op::Once(..) => Limited::default(),
            Op::Thread(op) => self.threads.limited(thread, *op),
            Op::Share(..) | Op::Print(..) | Op::Stream(..) => Limited::default(),
        }
    }

    /// Whether a thread that cannot take this step now is sure to go on some time, although nobody does anything for it. That its time
    /// is up has been, or will be, tried where it began to wait.
    pub fn goes_on_by_itself(op: &Op) -> bool {
        matches!(op, Op::Condvar(_, CondvarOp::Await { timed: true }))
    }

    /// Whether the thread may yet find this locked.
    fn may_try(&self, thread: Id, tried: Tried) -> bool {
        self.threads[thread].may_try(tried)
    }

    /// What the thread may yet do without a notification.
    fn may(&self, thread: Id) -> May {
        let thread = &self.threads[thread];
        May { wake_up: thread.may_wake_up(), time_out: thread.may_give_up(Blocking::Timeout(Due::SOME)) }
    }

    fn may_give_up(&self, thread: Id, op: &ChannelOp) -> bool {
        self.limits_let(thread, op) && !self.is_too_early(thread, op)
    }

    /// Whether the limits let it give up.
    fn limits_let(&self, thread: Id, op: &ChannelOp) -> bool {
        match op {
            ChannelOp::Select(Select { blocking, .. }) | ChannelOp::Await(Select { blocking, .. }) => {
                self.threads[thread].may_give_up(*blocking)
            }
            _ => false,
        }
    }

    /// Whether a timer that it looks at must fire before its own time is up.
    fn is_too_early(&self, thread: Id, op: &ChannelOp) -> bool {
        let (ChannelOp::Select(select) | ChannelOp::Await(select)) = op else {
            return false;
        };
        let Blocking::Timeout(due) = select.blocking else {
            return false;
        };
        let mut clock = self.threads[thread].clock.clone();
        clock.join(&self.times.at(due));
        self.channels.has_overdue(select, &clock)
    }

    /// What is past for a thread.
    fn past(&self, thread: Id) -> (&Clock, &Times) {
        (&self.threads[thread].clock, &self.times)
    }

    /// A new moment: now, for this thread.
    pub fn begin(&mut self, thread: Id) -> Id {
        self.times.begin(&mut self.threads[thread].clock)
    }

    /// The thread has taken this step. If it has taken a ticker's message, the next one is due.
    pub fn ticked(&mut self, thread: Id, op: &Op, choice: &Choice) {
        if let (Op::Channel(ChannelOp::Select(select) | ChannelOp::Await(select)), Choice::Channel(decision)) =
            (op, choice)
            && let Decision::Take { arm } = decision
            && let channel = select.arms[*arm].channel
            && let Some(after) = self.channels.period(channel)
        {
            let moment = self.begin(thread);
            self.channels.next_due(channel, Due { moment, after });
        }
    }

    /// Adds to `clock` what had to happen before the step, which comes to this choice.
    pub fn happened_before(&self, thread: Id, op: &Op, choice: &Choice, clock: &mut Clock) {
        match op {
            Op::Channel(op) => {
                self.channels.happened_before(thread, op, choice.decision(), &self.times, clock);
            }
            Op::Lock(lock, op) => self.locks.happened_before(*lock, *op, clock),
            Op::RwLock(lock, op) => self.rwlocks.happened_before(*lock, *op, clock),
            Op::Condvar(condvar, op) => self.condvars.happened_before(thread, *condvar, *op, clock),
            Op::Barrier(barrier, op) => self.barriers.happened_before(thread, *barrier, *op, clock),
            Op::Once(once, op) => self.onces.happened_before(*once, *op, clock),
            Op::Thread(op) => self.threads.happened_before(*op, clock),
            Op::Atomic(..) | Op::Share(..) | Op::Print(..) | Op::Stream(..) => {}
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
            Op::Condvar(condvar, op) => {
                if let CondvarOp::Wait { mutex, .. } = op {
                    self.locks.take(thread, *mutex, LockOp::Unlock, clock);
                }
                let waking = choice.waking().expect("a step on a `Condvar` comes to something");
                self.condvars.take(thread, *condvar, *op, waking, clock)
            }
            Op::Barrier(barrier, op) => self.barriers.take(thread, *barrier, *op, clock),
            Op::Once(once, op) => self.onces.take(thread, *once, *op, clock),
            Op::Thread(ThreadOp::Parks) if matches!(choice, Choice::Spurious) => Done::NotReady,
            Op::Thread(op) => self.threads.take(thread, *op, clock),
            Op::Print(stream, text) => {
                self.output.print(*stream, text);
                Done::DID
            }
            Op::Stream(stream, op) => self.output.take(thread, *stream, *op),
            Op::Atomic(..) if matches!(choice, Choice::Spurious) => Done::NotReady,
            Op::Atomic(..) => Done::DID,
            Op::Share(share, op) => {
                self.shares.take(*share, *op);
                Done::DID
            }
        }
    }

    /// Puts down whether the step came to nothing. Of an atomic its thread says that: see [`Objects::did`].
    pub fn came_to(&mut self, thread: Id, op: &Op, done: Done) {
        match op {
            Op::Atomic(..) if done != Done::NotReady => {}
            Op::Channel(_) | Op::Lock(..) | Op::Thread(ThreadOp::IsFinished(_)) if done == Done::NotReady => {
                self.threads[thread].idles(op, 0);
            }
            // It is not known whether it likes what it finds.
            Op::Share(share, ShareOp::Look) => self.threads[thread].idles(op, self.shares.version(*share)),
            Op::Channel(ChannelOp::Len(channel, _)) => {
                self.threads[thread].idles(op, self.channels.version(*channel));
            }
            _ => self.threads[thread].works(),
        }
    }

    /// This thread has taken the step on an atomic, of which this has become.
    pub fn did(&mut self, thread: Id, atomic: Id, op: AtomicOp, became: Became) {
        let state = &mut self.threads[thread];
        self.atomics.did(atomic, &op, became, &mut state.clock, &mut state.fences);
        match became {
            Became::Read | Became::Same if op.reads() => {
                state.idles(&Op::Atomic(atomic, op), self.atomics.version(atomic));
            }
            Became::Read | Became::Same | Became::Other => state.works(),
        }
    }

    /// The thread has chosen this: it has used up a part of what the limits let it, or has as much as before.
    pub fn spend(&mut self, thread: Id, op: &Op, choice: &Choice, limits: &Limits) {
        if let Op::Thread(op) = op {
            if matches!(choice, Choice::Spurious) {
                self.threads[thread].wakes_up(Spurious::Counted);
            }
            return self.threads.spend(thread, *op, limits);
        }
        if matches!(choice, Choice::Spurious) {
            self.threads[thread].gives_up(Blocking::Try);
        }
        let would_fail = match op {
            Op::Lock(lock, op) => self.locks.would_fail(*lock, *op),
            _ => false,
        };
        let thread = &mut self.threads[thread];
        match (op, choice) {
            (
                Op::Channel(ChannelOp::Select(select) | ChannelOp::Await(select)),
                Choice::Channel(decision),
            ) => match decision {
                Decision::NotReady | Decision::GiveUp(_) | Decision::TimeUp => {
                    thread.gives_up(select.blocking);
                }
                Decision::Take { .. } | Decision::Meet { .. } | Decision::Met => {
                    thread.succeeds(limits);
                }
                Decision::Gone { .. } | Decision::Ready { .. } | Decision::Wait => {}
            },
            (Op::Lock(lock, LockOp::TryLock), _) => thread.tries(Tried::Lock(*lock), !would_fail),
            (Op::RwLock(lock, RwLockOp::TryRead | RwLockOp::TryWrite), Choice::RwLock(entry)) => {
                thread.tries(Tried::RwLock(*lock), *entry == Entry::Enters);
            }
            (_, Choice::Condvar(Waking::TimesOut)) => thread.gives_up(Blocking::Timeout(Due::SOME)),
            (Op::Condvar(_, CondvarOp::Wait { spurious, .. }), Choice::Condvar(Waking::WakesUp)) => {
                thread.wakes_up(*spurious);
            }
            _ => {}
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
            Op::Condvar(condvar, op) => Condvars::wait(*condvar, *op),
            Op::Barrier(barrier, op) => self.barriers.wait(*barrier, *op),
            Op::Once(once, op) => self.onces.wait(*once, *op),
            Op::Thread(op) => Threads::wait(*op),
            Op::Print(stream, _) | Op::Stream(stream, _) => self.output.wait(*stream),
            Op::Atomic(..) | Op::Share(..) => None,
        }
    }

    /// How a step is recorded that has been taken. `place`: the place of a message among all that are recorded.
    pub fn what(&self, op: &Op, done: Done, place: impl FnMut(Id, usize) -> usize) -> Option<What> {
        match op {
            Op::Channel(op) => self.channels.what(op, done, place),
            Op::Lock(lock, op) => Some(Locks::what(*lock, *op, done)),
            Op::RwLock(lock, op) => RwLocks::what(*lock, *op, done),
            Op::Condvar(condvar, op) => Condvars::what(*condvar, *op, done),
            Op::Barrier(barrier, op) => Some(Barriers::what(*barrier, *op, done)),
            Op::Once(once, op) => Onces::what(*once, *op, done),
            Op::Atomic(atomic, op) => Some(Atomics::what(*atomic, op)),
            Op::Share(..) => None,
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
            Op::Once(_, op) => Onces::may_park(*op),
            Op::Condvar(..) | Op::Barrier(..) => false,
            Op::Lock(..) | Op::Atomic(..) | Op::Share(..) | Op::Thread(_) => false,
            Op::Print(..) | Op::Stream(..) => false,
        };
        self.threads[thread].shares_the_token(op, waits)
    }

    /// Whether there is no other thread that can do anything.
    pub fn is_alone(&self, thread: Id) -> bool {
        self.threads.iter().all(|(id, other)| id == thread || other.ended || other.is_timer)
    }

    /// What has been done by now. With an end, only what happened before that, in whatever order others go on: these may have come further.
    pub fn work(&self, end: Option<&Clock>) -> Work {
        let is_before = |id: Id| end.is_none_or(|end| end.of(id) > 0);
        let started =
            self.threads.iter().filter(|(id, thread)| *id != 0 && !thread.is_timer && is_before(*id));
        Work {
            threads: started.clone().count(),
            joined: started.filter(|(_, thread)| thread.is_joined(end)).count(),
            locks: self.locks.taken(end),
            kept: self.channels.kept(end),
            channels: self.channels.carried(end),
        }
    }

    /// Which threads cannot go on.
    pub fn blocked(&self) -> Vec<bool> {
        let blocked = self.threads.iter().map(|(id, thread)| {
            let is_enabled = |op: &Arc<Op>| self.is_enabled(id, op);
            !thread.is_timer && !thread.next.as_ref().is_none_or(is_enabled)
        });
        blocked.collect()
    }

    /// This thread has written the message with this number.
    pub fn written(&mut self, thread: Id, channel: Id, number: usize) {
        let clock = &self.threads[thread].clock;
        let content = self.pasts.as_ref().map(|pasts| pasts.now(thread));
        self.channels.written(channel, number, clock, content);
    }

    /// This thread has read the message with this number.
    pub fn read(&mut self, thread: Id, channel: Id, number: usize) {
        let clock = &self.threads[thread].clock;
        if let Some(pasts) = &mut self.pasts
            && let Some(content) = self.channels.content(channel, number, pasts)
        {
            pasts.learn_too(thread, content);
        }
        self.channels.read(channel, number, clock);
    }
}

impl Choice {
    fn decision(&self) -> Option<&Decision> {
        match self {
            Choice::Channel(decision) => Some(decision),
            Choice::Only | Choice::RwLock(_) | Choice::Condvar(_) | Choice::Spurious => None,
        }
    }

    fn entry(&self) -> Option<Entry> {
        match self {
            Choice::RwLock(entry) => Some(*entry),
            Choice::Only | Choice::Channel(_) | Choice::Condvar(_) | Choice::Spurious => None,
        }
    }

    fn waking(&self) -> Option<Waking> {
        match self {
            Choice::Condvar(waking) => Some(*waking),
            Choice::Only | Choice::Channel(_) | Choice::RwLock(_) | Choice::Spurious => None,
        }
    }
}
