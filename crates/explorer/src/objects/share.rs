//! Something that goes with its last share, or of which a program asks how many shares there are: what an `Arc` holds, and the result of
//! a thread.

use crate::op::{Id, ShareOp};

/// Everything of a run that is shared so: of each, how often the number of shares has changed. The number itself is counted by std.
#[derive(Default)]
pub struct Shares(Vec<usize>);

impl Shares {
    pub fn add(&mut self) -> Id {
        self.0.push(0);
        self.0.len() - 1
    }

    /// How often it has changed.
    pub fn version(&self, share: Id) -> usize {
        self.0[share]
    }

    /// What the step does.
    pub fn take(&mut self, share: Id, op: ShareOp) {
        self.0[share] += usize::from(op != ShareOp::Look);
    }
}
