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
    /// Chooses at random among those that can go on, as often as [`Limits::runs`] says. The number is the seed.
    Random(u64),
}

/// What is tried where a program leaves a choice to crossbeam-channel: which of several arms it takes that are ready.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Choices {
    /// Whatever the documentation allows.
    Documented,
    /// What version 0.5.17 does: it draws from a generator that begins with the same number in each thread.
    ThisVersion,
}

/// How far to explore.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Limits {
    pub search: Search,
    pub choices: Choices,
    /// How often each thread may time out in receives with a timeout.
    pub timeouts: usize,
    /// How many empty polls each thread may make in a row: a `try_recv` that finds nothing, a `select!` that takes its
    /// `default`, a `try_lock` that finds it locked, a load that finds the same as the one before. After so many it waits until it finds
    /// something. And how many weak exchanges of each may fail without a reason.
    pub polls: usize,
    /// How often each thread may wake up for no reason where it waits to be notified, as std lets it. Where it waits for a condition that
    /// does nothing else there is no limit.
    pub wakeups: usize,
    /// How often each ticker may tick.
    pub ticks: usize,
    /// How many threads the program is told can run at once, if it asks. 0: it is told that nobody knows.
    #[serde(default)]
    pub parallelism: usize,
    /// If it is given, only schedules are tried in which threads that could go on are interrupted so often at most: first those with no such
    /// *preemption*, then those with one, and so on. Each takes at most as many runs as [`Limits::runs`] says. With [`Search::Reduced`], timers fire only when somebody is about to look at one;
    /// otherwise the search is the plain one.
    #[serde(default)]
    pub preemptions: Option<usize>,
    /// After so many runs the exploration stops, and the report says so.
    pub runs: usize,
    /// After so many steps a run is an error: the program may go on forever. Or, if [`Limits::cuts`] says so, it is given up.
    pub steps: usize,
    /// Whether a run that takes more steps is given up, and the report says so.
    #[serde(default)]
    pub cuts: bool,
    /// Whether the program's `Arc`s are std's own. Then a handle that comes or goes is no step, so that a value in one must not take a
    /// step when it is dropped, which ends the exploration with an error; and the program must not ask how many handles there are, or which
    /// goes last, or have thread-locals, which whoever compiles it sees to.
    #[serde(default)]
    pub stds_arc: bool,
    /// Whether outcomes say what was done for them.
    #[serde(default)]
    pub tells_work: bool,
    /// Whether each thread of the program is a thread of the system, also where a fiber would do. It takes long, and finds the same.
    #[serde(default)]
    pub threads_of_the_system: bool,
    /// After so much time without a step a run is an error: a thread may go on forever and take none.
    pub standstill: Duration,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            search: Search::Reduced,
            choices: Choices::Documented,
            timeouts: 1,
            polls: 4,
            wakeups: 1,
            ticks: 2,
            parallelism: 2,
            preemptions: None,
            runs: 1_000_000,
            steps: 10_000,
            cuts: false,
            stds_arc: false,
            tells_work: false,
            threads_of_the_system: false,
            standstill: Duration::from_secs(20),
        }
    }
}

/// Which of [`Limits::timeouts`], [`Limits::polls`], [`Limits::wakeups`] and [`Limits::ticks`] have kept a thread from doing something; and
/// whether a thread has asked for [`Limits::parallelism`], or a run was longer than [`Limits::steps`].
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limited {
    pub timeouts: bool,
    pub polls: bool,
    pub wakeups: bool,
    pub ticks: bool,
    #[serde(default)]
    pub parallelism: bool,
    /// Whether a run was given up since it took more than [`Limits::steps`].
    #[serde(default)]
    pub steps: bool,
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
        self.wakeups |= other.wakeups;
        self.ticks |= other.ticks;
        self.parallelism |= other.parallelism;
        self.steps |= other.steps;
    }
}
