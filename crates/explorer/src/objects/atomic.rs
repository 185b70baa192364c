//! An atomic, without its value; and what goes with its last share.

use crate::op::{AtomicOp, Id};
use crate::trace::What;

/// Every atomic of a run. No step on one waits, and what it does to the value is the program's.
#[derive(Default)]
pub struct Atomics(Vec<Atomic>);

struct Atomic {
    /// Whether the program knows it as one. Others are what threads and `Arc`s share.
    is_known: bool,
}

impl Atomics {
    pub fn add(&mut self) -> Id {
        self.push(true)
    }

    /// Something that goes with its last share.
    pub fn add_share(&mut self) -> Id {
        self.push(false)
    }

    fn push(&mut self, is_known: bool) -> Id {
        self.0.push(Atomic { is_known });
        self.0.len() - 1
    }

    /// How the step is recorded, if it is.
    pub fn what(&self, atomic: Id, op: AtomicOp) -> Option<What> {
        match op {
            AtomicOp::Read => Some(What::Reads(atomic)),
            AtomicOp::Write => self.0[atomic].is_known.then_some(What::Writes(atomic)),
        }
    }
}
