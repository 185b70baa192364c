//! Vector clocks: what has happened before what, and how long ago at least.

use crate::op::Id;
use ::std::time::Duration;

/// What has happened before a step.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Clock {
    /// For each thread, how many of its steps.
    steps: Vec<usize>,
    /// For each moment: how much time has passed since, at least. `None` if it is not known to be past.
    since: Vec<Option<Duration>>,
}

impl Clock {
    /// How many steps of this thread.
    pub fn of(&self, thread: Id) -> usize {
        self.steps.get(thread).copied().unwrap_or(0)
    }

    /// How much time has passed since this moment, at least. `None` if it is not known to be past.
    pub fn since(&self, moment: Id) -> Option<Duration> {
        self.since.get(moment).copied().flatten()
    }

    /// Whatever has happened before either has happened before this.
    pub fn join(&mut self, other: &Clock) {
        fn join<T: Copy + Ord>(own: &mut Vec<T>, other: &[T], nothing: T) {
            if own.len() < other.len() {
                own.resize(other.len(), nothing);
            }
            for (own, other) in own.iter_mut().zip(other) {
                *own = (*own).max(*other);
            }
        }
        join(&mut self.steps, &other.steps, 0);
        join(&mut self.since, &other.since, None);
    }

    /// One more step of this thread.
    pub fn tick(&mut self, thread: Id) {
        if self.steps.len() <= thread {
            self.steps.resize(thread + 1, 0);
        }
        self.steps[thread] += 1;
    }

    /// At least so much time passes.
    pub fn pass(&mut self, time: Duration) {
        for since in self.since.iter_mut().flatten() {
            *since = since.saturating_add(time);
        }
    }

    /// This moment is now. Returns what is past at it, of moments alone.
    pub fn begin(&mut self, moment: Id) -> Clock {
        self.since.resize(moment.max(self.since.len()), None);
        if self.since.len() == moment {
            self.since.push(None);
        }
        self.since[moment] = Some(Duration::ZERO);
        Clock { steps: Vec::new(), since: self.since.clone() }
    }
}
