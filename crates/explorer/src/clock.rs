//! Vector clocks: what has happened before what.

use crate::op::Id;

/// For each thread, how many of its steps have happened before.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Clock {
    /// In any order of the run's steps that leads to the same.
    before: Vec<usize>,
    /// So that real threads know it, whatever orderings the program asks for. Never more than the other.
    known: Vec<usize>,
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

    /// Whatever has happened before either has happened before this, and is known if it was.
    pub fn join(&mut self, other: &Clock) {
        self.follow(other);
        join(&mut self.known, &other.known);
    }

    /// Whatever has happened before either has happened before this. No more is known.
    pub fn follow(&mut self, other: &Clock) {
        join(&mut self.before, &other.before);
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
}

fn join(own: &mut Vec<usize>, other: &[usize]) {
    if own.len() < other.len() {
        own.resize(other.len(), 0);
    }
    for (own, other) in own.iter_mut().zip(other) {
        *own = (*own).max(*other);
    }
}
