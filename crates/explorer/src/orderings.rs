//! Whether orderings that are weaker than `SeqCst` make a difference.
//!
//! A run has its steps in one order. Real threads need not agree on one, where the program does not ask for it. That shows only in
//! a *cycle*: steps of which each comes before the next, either since that is known to all threads (a thread's own order, a lock, a
//! message, an `Acquire` that reads what a `Release` has left), or since the two touch the same thing and one sees the other or
//! misses it. Without a cycle, the steps can be put into one order in which each sees the same (Shasha and Snir, 1988). So each run
//! is searched for steps that could make one in a real run, whichever of two that nothing orders comes first.
//!
//! There is no cycle through one atomic alone: all threads agree on the order in which that changes, whatever the ordering. Nor is
//! there one where everything is `SeqCst`. Any other is not covered. Of the cycles, some cannot happen, and are refused with the others.
//!
//! This is enough though only runs with one order are looked at. Take a real run that has no such order, and of its steps as many from
//! the beginning as still have one. The next step closes a cycle. Up to there the run is one of those that are explored; in that one the
//! thread takes the next step too, and the cycle is there, even if the step finds something else. For this, a step that only
//! looks counts as if it had learned nothing. It is assumed that no value is made up: that a real run has no step which is taken only
//! because of what it does itself.
//!
//! A fence adds to what is known: who has read something and then acquires knows what was released before that was written. One of
//! `SeqCst` could also put steps into one order that have weak orderings. That is not looked at, and such steps are refused.

use crate::clock::Clock;
use crate::dependence::Links;
use crate::op::{AtomicOp, Id, Op, ShareOp};

/// A step that was taken.
pub struct Taken {
    pub thread: Id,
    /// Its number among those of its thread.
    pub number: usize,
    pub op: Op,
    /// What its thread knows then, whatever it finds.
    pub knows: Clock,
}

impl Taken {
    fn is_known_to(&self, later: &Taken) -> bool {
        later.knows.known_of(self.thread) >= self.number
    }

    /// Whether both let go of a handle of the same thing.
    fn both_go(&self, other: &Taken) -> bool {
        matches!(self.op, Op::Share(_, ShareOp::Goes)) && self.op == other.op
    }

    /// Whether they touch the same thing, and nothing orders them.
    fn conflicts(&self, other: &Taken, links: &Links) -> bool {
        self.thread != other.thread
            && (self.op.is_dependent(self.thread, &other.op, other.thread, links) || self.both_go(other))
            && !self.is_known_to(other)
            && !other.is_known_to(self)
    }
}

/// Whether the step is on an atomic, with an ordering that is weaker than `SeqCst`.
pub fn is_weak(op: &Op) -> bool {
    matches!(op, Op::Atomic(_, op) if !op.is_sequentially_consistent())
}

/// A step with a weak ordering that is on a cycle with steps on something else.
pub fn disordered(steps: &[Taken], links: &Links) -> Option<AtomicOp> {
    let conflicts = |one: &&Taken| steps.iter().any(|other| one.conflicts(other, links));
    let steps: Vec<&Taken> = steps.iter().filter(conflicts).collect();
    // Whether one comes before the other, or may.
    let edges: Vec<Vec<usize>> = steps
        .iter()
        .map(|one| {
            let after = |other: &&Taken| one.conflicts(other, links) || one.is_known_to(other);
            (0..steps.len()).filter(|other| after(&steps[*other])).collect()
        })
        .collect();
    let reached: Vec<Vec<bool>> = (0..steps.len()).map(|from| reached(from, &edges)).collect();
    let weak = (0..steps.len()).filter(|one| is_weak(&steps[*one].op));
    let is_on_cycle = |one: &usize| {
        let mut others = 0..steps.len();
        others.any(|other| {
            reached[*one][other] && reached[other][*one] && !is_same(&steps[*one].op, &steps[other].op)
        })
    };
    weak.into_iter().find(is_on_cycle).and_then(|one| match steps[one].op {
        Op::Atomic(_, op) => Some(op),
        _ => None,
    })
}

/// Whether both are on one atomic.
fn is_same(one: &Op, other: &Op) -> bool {
    matches!((one, other), (Op::Atomic(one, _), Op::Atomic(other, _)) if one == other)
}

/// Which can be reached from there.
fn reached(from: usize, edges: &[Vec<usize>]) -> Vec<bool> {
    let mut reached = vec![false; edges.len()];
    let mut left = vec![from];
    while let Some(at) = left.pop() {
        for &next in &edges[at] {
            if !reached[next] {
                reached[next] = true;
                left.push(next);
            }
        }
    }
    reached
}
