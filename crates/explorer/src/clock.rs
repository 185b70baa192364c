//! Vector clocks: what has happened before what, and how long ago at least.

use crate::op::Id;
use ::std::time::Duration;

/// What has happened before a step.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Clock {
    /// For each thread, how many of its steps: in any order of the run's steps that leads to the same.
    before: Vec<usize>,
    /// The same, so that real threads know it, whatever orderings the program asks for. Never more than the other.
    known: Vec<usize>,
    /// For each moment: how much time has passed since, at least. `None` if it is not known to be past.
    since: Vec<Option<Duration>>,
}

impl Clock {
    /// How many steps of this thread.
    pub fn of(&self, thread: Id) -> usize {
        self.before.get(thread).copied().unwrap_or(0)
    }

    /// How many steps of this thread are known.
    pub fn known_of(&self, thread: Id) -> usize {
        self.known.get(thread).copied().unwrap_or(0)
    }

    /// How much time has passed since this moment, at least. `None` if it is not known to be past.
    pub fn since(&self, moment: Id) -> Option<Duration> {
        self.since.get(moment).copied().flatten()
    }

    /// Whatever has happened before either has happened before this, and is known if it was.
    pub fn join(&mut self, other: &Clock) {
        self.follow(other);
        join(&mut self.known, &other.known, 0);
    }

    /// Whatever has happened before either has happened before this. No more is known.
    pub fn follow(&mut self, other: &Clock) {
        join(&mut self.before, &other.before, 0);
        join(&mut self.since, &other.since, None);
    }

    /// One more step of this thread.
    pub fn tick(&mut self, thread: Id) {
        let next = self.of(thread) + 1;
        for steps in [&mut self.before, &mut self.known] {
            if steps.len() <= thread {
                steps.resize(thread + 1, 0);
            }
            steps[thread] = next;
        }
    }

    /// At least so much time passes.
    pub fn pass(&mut self, time: Duration) {
        for since in self.since.iter_mut().flatten() {
            *since = since.saturating_add(time);
        }
    }

    /// This moment is now. Returns what is past at it, of moments alone.
    pub fn begin(&mut self, moment: Id) -> Clock {
        self.since.resize(self.since.len().max(moment + 1), None);
        self.since[moment] = Some(Duration::ZERO);
        Clock { since: self.since.clone(), ..Clock::default() }
    }
}

fn join<T: Copy + Ord>(own: &mut Vec<T>, other: &[T], nothing: T) {
    if own.len() < other.len() {
        own.resize(other.len(), nothing);
    }
    for (own, other) in own.iter_mut().zip(other) {
        *own = (*own).max(*other);
    }
}
