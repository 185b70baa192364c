//! A `Barrier`. As in std, its leader is the thread that comes last.

use crate::clock::Clock;
use crate::op::{BarrierOp, Done, Id};
use crate::trace::{Wait, What};

/// Every `Barrier` of a run.
#[derive(Default)]
pub struct Barriers(Vec<Barrier>);

struct Barrier {
    /// How many threads it waits for.
    size: usize,
    /// Who has come since it was last opened.
    waiting: Vec<Id>,
    /// Who has been let through and has not gone on, with what happened before.
    released: Vec<(Id, Clock)>,
}

impl Barriers {
    pub fn add(&mut self, size: usize) -> Id {
        self.0.push(Barrier { size, waiting: Vec::new(), released: Vec::new() });
        self.0.len() - 1
    }

    /// Whether the step can be taken now.
    pub fn is_enabled(&self, thread: Id, barrier: Id, op: BarrierOp) -> bool {
        match op {
            BarrierOp::Arrive => true,
            BarrierOp::Await => self.0[barrier].release(thread).is_some(),
        }
    }

    /// Adds to `clock` what the step had to wait for.
    pub fn happened_before(&self, thread: Id, barrier: Id, op: BarrierOp, clock: &mut Clock) {
        if op == BarrierOp::Await
            && let Some((_, released)) = self.0[barrier].release(thread)
        {
            clock.join(released);
        }
    }

    /// What the step does, after everything in `clock`.
    pub fn take(&mut self, thread: Id, barrier: Id, op: BarrierOp, clock: &Clock) -> Done {
        let barrier = &mut self.0[barrier];
        match op {
            BarrierOp::Arrive if barrier.waiting.len() + 1 < barrier.size => {
                barrier.waiting.push(thread);
                Done::Waits
            }
            BarrierOp::Arrive => {
                let waiting = barrier.waiting.drain(..);
                barrier.released.extend(waiting.map(|thread| (thread, clock.clone())));
                Done::DID
            }
            BarrierOp::Await => {
                barrier.released.retain(|(other, _)| *other != thread);
                Done::DID
            }
        }
    }

    /// What a thread waits for that cannot take the step.
    pub fn wait(&self, barrier: Id, op: BarrierOp) -> Option<Wait> {
        let state = &self.0[barrier];
        let missing = state.size.saturating_sub(state.waiting.len());
        match op {
            BarrierOp::Arrive => None,
            BarrierOp::Await => Some(Wait::Others { barrier, missing }),
        }
    }

    /// How the step is recorded.
    pub fn what(barrier: Id, op: BarrierOp, done: Done) -> What {
        match op {
            BarrierOp::Arrive if done == Done::Waits => What::ComesToBarrier(barrier),
            BarrierOp::Arrive => What::OpensBarrier(barrier),
            BarrierOp::Await => What::PassesBarrier(barrier),
        }
    }
}

impl Barrier {
    fn release(&self, thread: Id) -> Option<&(Id, Clock)> {
        self.released.iter().find(|(released, _)| *released == thread)
    }
}
