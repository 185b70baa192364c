//! How far to explore.

use ::serde::{Deserialize, Serialize};
use ::std::ops::BitOrAssign;
use ::std::time::Duration;

/// How the search goes about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Search {
    /// Tries two orders only of steps that race. Finds every outcome that [`Search::Plain`] finds.
    Reduced,
    /// Tries every order of all steps. Slow.
    Plain,
}

/// How far to explore.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Limits {
    pub search: Search,
    /// How often each thread may time out in receives with a timeout.
    pub timeouts: usize,
    /// How many empty polls each thread may make in a row: a `try_recv` that finds nothing, a `select!` that takes its
    /// `default`. After so many it waits until it finds something.
    pub polls: usize,
    /// How often each ticker may tick.
    pub ticks: usize,
    /// After so many runs the exploration stops, and the report says that it is not exhaustive.
    pub runs: usize,
    /// After so many steps a run is an error: the program may go on forever.
    pub steps: usize,
    /// After so much time without a step a run is an error: a thread may go on forever and take none.
    pub standstill: Duration,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            search: Search::Reduced,
            timeouts: 1,
            polls: 4,
            ticks: 2,
            runs: 1_000_000,
            steps: 10_000,
            standstill: Duration::from_secs(20),
        }
    }
}

/// Which of [`Limits::timeouts`], [`Limits::polls`] and [`Limits::ticks`] have kept a thread from doing something.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limited {
    pub timeouts: bool,
    pub polls: bool,
    pub ticks: bool,
}

impl Limited {
    /// Whether any has.
    pub fn any(self) -> bool {
        self != Limited::default()
    }
}

impl BitOrAssign for Limited {
    fn bitor_assign(&mut self, other: Limited) {
        self.timeouts |= other.timeouts;
        self.polls |= other.polls;
        self.ticks |= other.ticks;
    }
}
