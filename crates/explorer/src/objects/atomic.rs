//! An atomic, without its value; whether it has changed is said by who has the value.

use crate::clock::Clock;
use crate::op::{AtomicAccess, AtomicOp, Id};
use crate::trace::What;
use ::std::sync::atomic::Ordering;

/// Every atomic of a run.
#[derive(Default)]
pub struct Atomics(Vec<Atomic>);

#[derive(Default)]
struct Atomic {
    /// How often it has changed.
    version: usize,
    /// What who acquires it knows then.
    released: Clock,
}

/// What a thread's fences act on.
#[derive(Default)]
pub struct Fences {
    /// What it has read without acquiring it, and knows after its next fence that acquires.
    read: Clock,
    /// What it knew at its last fence that releases: its stores release it, whatever their ordering.
    released: Clock,
}

impl Fences {
    /// A fence of its thread, which knows this. One of `SeqCst` does more in real runs; what that would rule out is refused.
    pub fn fence(&mut self, order: Ordering, clock: &mut Clock) {
        if acquires(order) {
            clock.join(&self.read);
        }
        if releases(order) {
            self.released = clock.clone();
        }
    }
}

/// What has become of an atomic in a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Became {
    /// It was only read.
    Read,
    /// It was written, and is what it was.
    Same,
    Other,
}

impl Atomics {
    pub fn add(&mut self) -> Id {
        self.0.push(Atomic::default());
        self.0.len() - 1
    }

    /// How often it has changed.
    pub fn version(&self, atomic: Id) -> usize {
        self.0[atomic].version
    }

    /// The step has been taken. `clock`: what its thread knows, to which is added what it acquires.
    pub fn did(&mut self, atomic: Id, op: &AtomicOp, became: Became, clock: &mut Clock, fences: &mut Fences) {
        let atomic = &mut self.0[atomic];
        let wrote = became != Became::Read;
        let order = if op.writes() && !wrote { op.failure } else { op.order };
        if op.reads() {
            let learns = if acquires(order) { &mut *clock } else { &mut fences.read };
            learns.join(&atomic.released);
        }
        if wrote {
            // Who acquires what an update has left acquires what was released before, too.
            if !op.reads() {
                atomic.released = Clock::default();
            }
            atomic.released.join(if releases(order) { clock } else { &fences.released });
        }
        atomic.version += usize::from(became == Became::Other);
    }

    /// How the step is recorded.
    pub fn what(atomic: Id, op: &AtomicOp) -> What {
        match op.access {
            AtomicAccess::Read => What::Reads(atomic),
            AtomicAccess::Write | AtomicAccess::Update | AtomicAccess::WeakUpdate => What::Writes(atomic),
        }
    }
}

fn acquires(order: Ordering) -> bool {
    matches!(order, Ordering::Acquire | Ordering::AcqRel | Ordering::SeqCst)
}

fn releases(order: Ordering) -> bool {
    matches!(order, Ordering::Release | Ordering::AcqRel | Ordering::SeqCst)
}
