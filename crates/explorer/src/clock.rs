//! Vector clocks: what has happened before what.

use crate::op::Id;

/// For each thread, how many of its steps have happened before.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Clock(Vec<usize>);

impl Clock {
    /// How many steps of this thread.
    pub fn of(&self, thread: Id) -> usize {
        self.0.get(thread).copied().unwrap_or(0)
    }

    /// Whatever has happened before either has happened before this.
    pub fn join(&mut self, other: &Clock) {
        if self.0.len() < other.0.len() {
            self.0.resize(other.0.len(), 0);
        }
        for (own, other) in self.0.iter_mut().zip(&other.0) {
            *own = (*own).max(*other);
        }
    }

    /// One more step of this thread.
    pub fn tick(&mut self, thread: Id) {
        if self.0.len() <= thread {
            self.0.resize(thread + 1, 0);
        }
        self.0[thread] += 1;
    }
}
