//! `Barrier`.

use super::registered::Registered;
use crate::engine::step;
use crate::objects::Objects;
use crate::op::{BarrierOp, Done, Op};
use ::std::fmt;

/// See [`std::sync::Barrier`](::std::sync::Barrier).
pub struct Barrier {
    registered: Registered,
    /// How many threads it waits for.
    size: usize,
}

/// See [`std::sync::BarrierWaitResult`](::std::sync::BarrierWaitResult).
pub struct BarrierWaitResult(bool);

impl Barrier {
    pub const fn new(n: usize) -> Barrier {
        Barrier { registered: Registered::new(), size: n }
    }

    /// See [`std::sync::Barrier::wait`](::std::sync::Barrier::wait). The leader is who comes last.
    pub fn wait(&self) -> BarrierWaitResult {
        let id = self.registered.id(|objects: &mut Objects| objects.barriers.add(self.size));
        match step(Op::Barrier(id, BarrierOp::Arrive)) {
            Done::Waits => {
                step(Op::Barrier(id, BarrierOp::Await));
                BarrierWaitResult(false)
            }
            done => BarrierWaitResult(done != Done::Over),
        }
    }
}

impl BarrierWaitResult {
    #[must_use]
    pub fn is_leader(&self) -> bool {
        self.0
    }
}

impl fmt::Debug for Barrier {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_struct("Barrier").finish_non_exhaustive()
    }
}

impl fmt::Debug for BarrierWaitResult {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_struct("BarrierWaitResult").field("is_leader", &self.is_leader()).finish()
    }
}
