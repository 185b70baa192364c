//! What threads know, for the graph of states: two threads that know the same go on in the same way.
//!
//! What a thread does next depends on what it has begun with and on what it has learned by each of its steps: which message it has
//! received, that a channel was full. It does not depend on who else has sent before. So ways on which all threads know the same lead to the
//! same state, if what they share is in the same state too, although their steps were taken in another order.
//!
//! What a thread knows is told by a hash. Two that are not the same have the same one in about one of 10¹⁹ cases.

use crate::clock::Clock;
use crate::op::Id;
use ::smallvec::SmallVec;
use ::std::hash::{DefaultHasher, Hash, Hasher};

/// Some numbers, which are the same only where a thread has learned the same.
pub type Learned = SmallVec<[u64; 4]>;

/// What each thread of a run knows.
#[derive(Default)]
pub struct Pasts(Vec<Past>);

#[derive(Default)]
struct Past {
    /// Before its first step, and after each.
    known: Vec<u64>,
    /// Whether it has come to something whose state depends on the order of steps, and is told by nothing else.
    is_entangled: bool,
    /// Whether nobody can get its result any more.
    is_detached: bool,
}

fn hash(what: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    what.hash(&mut hasher);
    hasher.finish()
}

impl Pasts {
    /// A thread or a timer begins, with what the one that starts it knows.
    pub fn add(&mut self, by: Option<Id>) {
        let thread = self.0.len();
        let known = vec![hash((thread, by.map(|by| self.now(by))))];
        self.0.push(Past { known, ..Past::default() });
    }

    /// What a thread knows now.
    pub fn now(&self, thread: Id) -> u64 {
        *self.0[thread].known.last().expect("it has begun with something")
    }

    /// What a thread knew before this one of its steps, counted from 1 on.
    pub fn before(&self, (thread, step): (Id, usize)) -> u64 {
        self.0[thread].known[step - 1]
    }

    /// A thread takes a step, and learns this.
    pub fn learn(&mut self, thread: Id, learned: &Learned) {
        let known = hash((self.now(thread), learned));
        self.0[thread].known.push(known);
    }

    /// A thread takes a step, which comes to this one of several things, and it is not known what it learns by that: something of all
    /// that happened before.
    pub fn learn_all(&mut self, thread: Id, variant: usize, clock: &Clock) {
        let known = hash((self.now(thread), variant, self.all_before(clock)));
        self.0[thread].known.push(known);
        self.0[thread].is_entangled = true;
    }

    /// A thread learns this too, by the step that it has taken last.
    pub fn learn_too(&mut self, thread: Id, learned: u64) {
        let known = hash((self.now(thread), learned));
        *self.0[thread].known.last_mut().expect("it has begun with something") = known;
    }

    /// The same, of all that happened before the step.
    pub fn learn_all_too(&mut self, thread: Id, clock: &Clock) {
        let learned = hash(self.all_before(clock));
        self.learn_too(thread, learned);
    }

    /// What each thread knew after the last of its steps that has happened before.
    fn all_before(&self, clock: &Clock) -> Vec<u64> {
        let known = |(thread, past): (Id, &Past)| past.known[clock.of(thread).min(past.known.len() - 1)];
        self.0.iter().enumerate().map(known).collect()
    }

    /// Nobody can get a thread's result any more.
    pub fn detach(&mut self, thread: Id) {
        self.0[thread].is_detached = true;
    }

    /// What a thread that has ended knows and somebody can yet learn, if that is something.
    pub fn left(&self, thread: Id) -> Option<u64> {
        let past = &self.0[thread];
        (past.is_entangled || !past.is_detached).then(|| self.now(thread))
    }
}
