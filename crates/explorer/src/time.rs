//! Durations, and readings of a clock. How much time passes is not known, but how much at least: see `objects/time.rs`. What can be said of
//! two readings because of that is the same in every run, and is said; what else is asked for is not covered.

use crate::engine::{self, not_covered, objects, that_comes};
use crate::objects::time::Gap;
use crate::op::{Due, Id};
use ::std::cmp::Ordering;
use ::std::hash::{Hash, Hasher};
use ::std::ops::{Add, AddAssign, Sub, SubAssign};

pub use ::std::time::Duration;

/// See [`std::time::Instant`](::std::time::Instant): so much after a moment of the run, or before it.
#[derive(Clone, Copy)]
pub struct Instant {
    /// `None` if nothing is known of it.
    moment: Option<Id>,
    nanoseconds: i128,
}

impl Instant {
    pub fn now() -> Instant {
        Instant { moment: Some(engine::due_in(Duration::ZERO).moment), nanoseconds: 0 }
    }

    /// Some time of which nothing is known.
    pub(crate) fn some() -> Instant {
        Instant { moment: None, nanoseconds: 0 }
    }

    /// When this is, or, if it is before its moment, that moment.
    pub(crate) fn due(self) -> Due {
        let nanoseconds = u64::try_from(self.nanoseconds.max(0)).unwrap_or(u64::MAX);
        Due { moment: self.moment.unwrap_or(Id::MAX), after: Duration::from_nanos(nanoseconds) }
    }

    /// How much later the other is.
    fn gap(&self, other: &Instant) -> Gap {
        let (Some(from), Some(to)) = (self.moment, other.moment) else {
            return Gap::Unknown;
        };
        objects(|objects| objects.times.gap(from, to)).plus(other.nanoseconds - self.nanoseconds)
    }

    /// The time since an earlier one, or nothing if that is later.
    pub fn duration_since(&self, earlier: Instant) -> Duration {
        match earlier.gap(self) {
            Gap::AtMost(gap) if gap <= 0 => Duration::ZERO,
            _ => self.checked_duration_since(earlier).unwrap_or_default(),
        }
    }

    pub fn saturating_duration_since(&self, earlier: Instant) -> Duration {
        self.duration_since(earlier)
    }

    pub fn checked_duration_since(&self, earlier: Instant) -> Option<Duration> {
        match earlier.gap(self) {
            Gap::Exactly(gap) => Some(Duration::from_nanos(u64::try_from(gap).ok()?)),
            Gap::AtMost(gap) if gap < 0 => None,
            _ => not_covered("the time between two readings of the clock, which differs from run to run"),
        }
    }

    pub fn elapsed(&self) -> Duration {
        Instant::now().duration_since(*self)
    }

    pub fn checked_add(&self, time: Duration) -> Option<Instant> {
        Some(*self + time)
    }

    pub fn checked_sub(&self, time: Duration) -> Option<Instant> {
        Some(*self - time)
    }
}

/// What is asked of two readings, if it is known.
fn known<T>(answer: Option<T>) -> T {
    answer.unwrap_or_else(|| {
        not_covered("which of two readings of the clock is later, where that differs from run to run")
    })
}

impl PartialEq for Instant {
    fn eq(&self, other: &Instant) -> bool {
        known(self.gap(other).order()).is_eq()
    }
}

impl Eq for Instant {}

impl PartialOrd for Instant {
    fn partial_cmp(&self, other: &Instant) -> Option<Ordering> {
        Some(self.cmp(other))
    }

    fn lt(&self, other: &Instant) -> bool {
        !known(self.gap(other).is_not_later())
    }

    fn le(&self, other: &Instant) -> bool {
        known(self.gap(other).is_not_earlier())
    }

    fn gt(&self, other: &Instant) -> bool {
        !known(self.gap(other).is_not_earlier())
    }

    fn ge(&self, other: &Instant) -> bool {
        known(self.gap(other).is_not_later())
    }
}

impl Ord for Instant {
    fn cmp(&self, other: &Instant) -> Ordering {
        known(self.gap(other).order()).reverse()
    }
}

impl Hash for Instant {
    fn hash<H: Hasher>(&self, _: &mut H) {
        not_covered("the hash of a reading of the clock, which differs from run to run")
    }
}

impl Add<Duration> for Instant {
    type Output = Instant;

    fn add(self, time: Duration) -> Instant {
        Instant { nanoseconds: self.nanoseconds + that_comes(time).as_nanos() as i128, ..self }
    }
}

impl Sub<Duration> for Instant {
    type Output = Instant;

    fn sub(self, time: Duration) -> Instant {
        Instant { nanoseconds: self.nanoseconds - that_comes(time).as_nanos() as i128, ..self }
    }
}

impl Sub for Instant {
    type Output = Duration;

    fn sub(self, earlier: Instant) -> Duration {
        self.duration_since(earlier)
    }
}

impl AddAssign<Duration> for Instant {
    fn add_assign(&mut self, time: Duration) {
        *self = *self + time;
    }
}

impl SubAssign<Duration> for Instant {
    fn sub_assign(&mut self, time: Duration) {
        *self = *self - time;
    }
}
