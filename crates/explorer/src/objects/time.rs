//! Moments of a run, and what is known of the time between them.
//!
//! Time is not simulated. A thread can be held up anywhere, so that nothing says how long something takes at the most. What is known is
//! how long it takes at least: who has slept for 50 ms comes after what was due within 40 ms of a moment before. It is known along what
//! happened before, so that runs which differ in nothing else do not differ in it.

use crate::clock::Clock;
use crate::op::{Due, Id};
use ::std::cmp::Ordering;

/// Every moment that matters, by number: with what was past at it.
#[derive(Default)]
pub struct Times(Vec<Clock>);

/// What is known of how long after one point in time another is, in nanoseconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gap {
    Exactly(i128),
    AtLeast(i128),
    AtMost(i128),
    Unknown,
}

impl Times {
    /// A new moment: now, for who has this clock.
    pub fn begin(&mut self, clock: &mut Clock) -> Id {
        let moment = self.0.len();
        self.0.push(clock.begin(moment));
        moment
    }

    /// Whether there has been no moment yet.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What is past when this is due, of moments alone.
    pub fn at(&self, due: Due) -> Clock {
        let mut clock = self.0.get(due.moment).cloned().unwrap_or_default();
        clock.pass(due.after);
        clock
    }

    /// How long after a moment another is.
    pub fn gap(&self, from: Id, to: Id) -> Gap {
        let least = |from: Id, to: Id| Some(self.0.get(to)?.since(from)?.as_nanos() as i128);
        match (least(from, to), least(to, from)) {
            _ if from == to => Gap::Exactly(0),
            (Some(time), _) => Gap::AtLeast(time),
            (None, Some(time)) => Gap::AtMost(-time),
            (None, None) => Gap::Unknown,
        }
    }
}

impl Gap {
    /// The gap to a point that is so much later.
    pub fn plus(self, time: i128) -> Gap {
        match self {
            Gap::Exactly(gap) => Gap::Exactly(gap + time),
            Gap::AtLeast(gap) => Gap::AtLeast(gap + time),
            Gap::AtMost(gap) => Gap::AtMost(gap + time),
            Gap::Unknown => Gap::Unknown,
        }
    }

    /// Whether the other point is later than this one, at the same time, or earlier; each of them if it is known.
    pub fn order(self) -> Option<Ordering> {
        match self {
            Gap::Exactly(gap) => Some(gap.cmp(&0)),
            Gap::AtLeast(gap) if gap > 0 => Some(Ordering::Greater),
            Gap::AtMost(gap) if gap < 0 => Some(Ordering::Less),
            Gap::AtLeast(_) | Gap::AtMost(_) | Gap::Unknown => None,
        }
    }

    /// Whether the other point is not earlier, if that is known.
    pub fn is_not_earlier(self) -> Option<bool> {
        match self {
            Gap::AtLeast(gap) if gap >= 0 => Some(true),
            _ => self.order().map(Ordering::is_ge),
        }
    }

    /// Whether the other point is not later, if that is known.
    pub fn is_not_later(self) -> Option<bool> {
        match self {
            Gap::AtMost(gap) if gap <= 0 => Some(true),
            _ => self.order().map(Ordering::is_le),
        }
    }
}
