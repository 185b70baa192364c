//! Something that goes with its last share, or of which a program asks how many shares there are: what an `Arc` holds, and the result of
//! a thread.

use crate::op::Id;

/// Everything of a run that is shared so. No step on it waits, and how many shares there are is counted by std.
#[derive(Default)]
pub struct Shares(usize);

impl Shares {
    pub fn add(&mut self) -> Id {
        self.0 += 1;
        self.0 - 1
    }
}
