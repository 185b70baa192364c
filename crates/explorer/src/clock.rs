//! Vector clocks: what has happened before what, and how long ago at least.

use crate::op::Id;
use ::smallvec::SmallVec;
use ::std::time::Duration;

/// What has happened before a step.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Clock {
    /// For each thread, how many of its steps.
    steps: SmallVec<[Steps; 8]>,
    /// For each moment: how much time has passed since, at least. `None` if it is not known to be past.
    since: Vec<Option<Duration>>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Steps {
    /// In any order of the run's steps that leads to the same.
    before: u32,
    /// So that real threads know it, whatever orderings the program asks for. Never more than the other.
    known: u32,
}

impl Clock {
    /// How many steps of this thread.
    pub fn of(&self, thread: Id) -> usize {
        self.steps.get(thread).map_or(0, |steps| steps.before as usize)
    }

    /// How many steps of this thread are known.
    pub fn known_of(&self, thread: Id) -> usize {
        self.steps.get(thread).map_or(0, |steps| steps.known as usize)
    }

    /// Whether this step of this thread is among them.
    pub fn has(&self, (thread, step): (Id, usize)) -> bool {
        self.of(thread) >= step
    }

    /// Whether what has happened before that has happened before this.
    pub fn includes(&self, other: &Clock) -> bool {
        other.steps.iter().enumerate().all(|(thread, steps)| steps.before as usize <= self.of(thread))
    }

    /// How much time has passed since this moment, at least. `None` if it is not known to be past.
    pub fn since(&self, moment: Id) -> Option<Duration> {
        self.since.get(moment).copied().flatten()
    }

    /// Whatever has happened before either has happened before this, and is known if it was.
    pub fn join(&mut self, other: &Clock) {
        self.follow(other);
        for (own, other) in self.steps.iter_mut().zip(&other.steps) {
            own.known = own.known.max(other.known);
        }
    }

    /// Whatever has happened before either has happened before this. No more is known.
    pub fn follow(&mut self, other: &Clock) {
        if self.steps.len() < other.steps.len() {
            self.steps.resize(other.steps.len(), Steps::default());
        }
        for (own, other) in self.steps.iter_mut().zip(&other.steps) {
            own.before = own.before.max(other.before);
        }
        if self.since.len() < other.since.len() {
            self.since.resize(other.since.len(), None);
        }
        for (own, other) in self.since.iter_mut().zip(&other.since) {
            *own = (*own).max(*other);
        }
    }

    /// One more step of this thread.
    pub fn tick(&mut self, thread: Id) {
        if self.steps.len() <= thread {
            self.steps.resize(thread + 1, Steps::default());
        }
        let next = self.steps[thread].before + 1;
        self.steps[thread] = Steps { before: next, known: next };
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
