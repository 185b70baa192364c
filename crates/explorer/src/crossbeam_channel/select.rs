//! Waiting for one of several operations: the type `Select`, and what the macros are made of.

use super::halves::{Receiver, Sender};
use crate::engine::{self, give_up, with};
use crate::limits::Choices;
use crate::op::{self, Arm, Blocking, Done, Id, Polled};
use crate::own::own;
use crate::shared;
use crate::time::Instant;
use ::crossbeam_channel::{
    ReadyTimeoutError, RecvError, SelectTimeoutError, SendError, TryReadyError, TrySelectError,
};
use ::std::fmt;
use ::std::marker::PhantomData;
use ::std::mem;
use ::std::ptr;
use ::std::thread;
use ::std::time::Duration;

/// One operation of a select: its index, what it does, and on which half, since no other half of the channel completes it.
#[derive(Debug, Clone, Copy)]
struct Operation {
    index: usize,
    arm: Arm,
    half: *const (),
}

/// See `crossbeam_channel::Select`.
#[derive(Clone, Default)]
pub struct Select<'a> {
    operations: Vec<Operation>,
    next_index: usize,
    biased: bool,
    halves: PhantomData<&'a ()>,
}

// The halves are only compared.
unsafe impl Send for Select<'_> {}
unsafe impl Sync for Select<'_> {}

impl<'a> Select<'a> {
    pub fn new() -> Select<'a> {
        Select::default()
    }

    pub fn new_biased() -> Select<'a> {
        Select { biased: true, ..Select::default() }
    }

    pub fn send<T>(&mut self, sender: &'a Sender<T>) -> usize {
        self.add(sender.arm(), ptr::from_ref(sender).cast())
    }

    pub fn recv<T>(&mut self, receiver: &'a Receiver<T>) -> usize {
        self.add(receiver.arm(), ptr::from_ref(receiver).cast())
    }

    fn add(&mut self, arm: Arm, half: *const ()) -> usize {
        let index = self.next_index;
        self.operations.push(Operation { index, arm, half });
        self.next_index += 1;
        index
    }

    pub fn remove(&mut self, index: usize) {
        assert!(index < self.next_index, "index out of bounds; {index} >= {}", self.next_index);
        let at = self.operations.iter().position(|operation| operation.index == index);
        // The last one takes its place, which matters to a biased one.
        self.operations.swap_remove(at.expect("no operation with this index"));
    }

    pub fn try_select(&mut self) -> Result<SelectedOperation<'a>, TrySelectError> {
        self.take(Blocking::Try).ok_or(TrySelectError)
    }

    pub fn select(&mut self) -> SelectedOperation<'a> {
        self.take(Blocking::Forever).expect("it waits until there is one")
    }

    pub fn select_timeout(&mut self, limit: Duration) -> Result<SelectedOperation<'a>, SelectTimeoutError> {
        self.take(Blocking::Timeout(engine::due_in(limit))).ok_or(SelectTimeoutError)
    }

    pub fn select_deadline(
        &mut self,
        deadline: Instant,
    ) -> Result<SelectedOperation<'a>, SelectTimeoutError> {
        self.take(Blocking::Timeout(deadline.due())).ok_or(SelectTimeoutError)
    }

    pub fn try_ready(&mut self) -> Result<usize, TryReadyError> {
        self.look(Blocking::Try).ok_or(TryReadyError)
    }

    pub fn ready(&mut self) -> usize {
        self.look(Blocking::Forever).expect("it waits until there is one")
    }

    pub fn ready_timeout(&mut self, limit: Duration) -> Result<usize, ReadyTimeoutError> {
        self.look(Blocking::Timeout(engine::due_in(limit))).ok_or(ReadyTimeoutError)
    }

    pub fn ready_deadline(&mut self, deadline: Instant) -> Result<usize, ReadyTimeoutError> {
        self.look(Blocking::Timeout(deadline.due())).ok_or(ReadyTimeoutError)
    }

    /// Takes one of the operations. `None` when it gives up.
    fn take(&mut self, blocking: Blocking) -> Option<SelectedOperation<'a>> {
        let (arm, message) = match self.choose(blocking, false)? {
            Done::Did { arm, number, from, .. } => (arm, Some((number, from))),
            Done::Disconnected(arm) => (arm, None),
            // The run is over, and this thread unwinds.
            _ => (0, None),
        };
        Some(SelectedOperation { operation: self.operations[arm], message, halves: PhantomData })
    }

    /// The index of an operation that is ready. `None` when it gives up.
    fn look(&mut self, blocking: Blocking) -> Option<usize> {
        let arm = match self.choose(blocking, true)? {
            Done::Did { arm, .. } | Done::Disconnected(arm) => arm,
            _ => 0,
        };
        Some(self.operations[arm].index)
    }

    fn choose(&mut self, blocking: Blocking, ready_only: bool) -> Option<Done> {
        if self.operations.is_empty() {
            assert!(blocking != Blocking::Forever, "no operations have been added to `Select`");
            return None;
        }
        let is_in_order = self.biased || self.draw();
        let arms = self.operations.iter().map(|operation| operation.arm).collect();
        let biased = is_in_order && self.operations.len() > 1;
        let select =
            op::Select { arms, blocking, polled: Polled::default(), biased, has_message: false, ready_only };
        let done = if biased { in_order(select) } else { shared::select(select) };
        (done != Done::NotReady).then_some(done)
    }
}

impl Select<'_> {
    /// Brings the operations into the order in which this version looks at them, if that is what is explored. Returns whether it is.
    /// They stay in this order, as they do in the crate.
    fn draw(&mut self) -> bool {
        if self.operations.len() < 2 {
            return false;
        }
        let choices = with(|run| {
            run.draws = true;
            run.limits.choices
        });
        if choices == Choices::ThisVersion {
            (1..self.operations.len()).for_each(|last| self.operations.swap(last, draw(last + 1)));
        }
        choices == Choices::ThisVersion
    }
}

/// A number below this one, as crossbeam-channel 0.5.17 draws it: by a generator that each thread has for itself (Marsaglia's xorshift
/// with 32 bits; `shuffle` in `src/utils.rs`). A thread of the program is a thread of the system, in each run a new one.
fn draw(below: usize) -> usize {
    let state = own(|own| {
        let mut state = own.drawn.get();
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        own.drawn.set(state);
        state
    });
    ((u64::from(state) * below as u64) >> 32) as usize
}

impl fmt::Debug for Select<'_> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.pad("Select { .. }")
    }
}

/// A biased operation looks at one arm after the other, each time anew: meanwhile another thread can make an earlier arm ready.
/// Only then it waits, for any of them.
fn in_order(select: op::Select) -> Done {
    let last = select.arms.len() - 1;
    let look = |at_last| {
        let tries = select.arms.iter().enumerate().map(|(at, arm)| {
            let blocking = if at == last { at_last } else { Blocking::UncountedTry };
            let one = op::Select { arms: [*arm].into(), blocking, biased: false, ..select.clone() };
            match shared::select(one) {
                Done::Did { number, from, met, .. } => Done::Did { arm: at, number, from, met },
                Done::Disconnected(_) => Done::Disconnected(at),
                done => done,
            }
        });
        tries.into_iter().find(|done| *done != Done::NotReady).unwrap_or(Done::NotReady)
    };
    match look(Blocking::UncountedTry) {
        Done::NotReady if select.blocking == Blocking::Try => return look(Blocking::Try),
        Done::NotReady => {}
        done => return done,
    }
    match shared::select(select.clone()) {
        Done::TimeUp => look(Blocking::UncountedTry),
        done => done,
    }
}

/// See `crossbeam_channel::SelectedOperation`.
#[must_use]
pub struct SelectedOperation<'a> {
    operation: Operation,
    /// The number of the message, and who may be waiting with it. `None` when the other half is gone.
    message: Option<(usize, Id)>,
    halves: PhantomData<&'a ()>,
}

impl SelectedOperation<'_> {
    pub fn index(&self) -> usize {
        self.operation.index
    }

    pub fn send<T>(self, sender: &Sender<T>, message: T) -> Result<(), SendError<T>> {
        let same = ptr::from_ref(sender).cast() == self.operation.half;
        assert!(same, "passed a sender that wasn't selected");
        match self.complete() {
            Some((number, _)) => {
                sender.shared.write(number, message);
                Ok(())
            }
            None => Err(SendError(message)),
        }
    }

    pub fn recv<T>(self, receiver: &Receiver<T>) -> Result<T, RecvError> {
        let same = ptr::from_ref(receiver).cast() == self.operation.half;
        assert!(same, "passed a receiver that wasn't selected");
        match self.complete() {
            Some((number, from)) => Ok(receiver.shared.read(number, from)),
            None => Err(RecvError),
        }
    }

    fn complete(self) -> Option<(usize, Id)> {
        let message = self.message;
        mem::forget(self);
        message
    }
}

impl fmt::Debug for SelectedOperation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.pad("SelectedOperation { .. }")
    }
}

impl Drop for SelectedOperation<'_> {
    fn drop(&mut self) {
        match thread::panicking() {
            false => panic!("dropped `SelectedOperation` without completing the operation"),
            true if engine::is_over() => {}
            true => give_up("a panic while a `SelectedOperation` is open, which would abort the process"),
        }
    }
}

/// What the macros are made of.
#[doc(hidden)]
pub mod internal {
    use super::*;

    /// What can be selected: the arm of a half.
    pub trait Half {
        fn add_to<'a>(&'a self, select: &mut Select<'a>);
    }

    impl<T> Half for Sender<T> {
        fn add_to<'a>(&'a self, select: &mut Select<'a>) {
            select.send(self);
        }
    }

    impl<T> Half for Receiver<T> {
        fn add_to<'a>(&'a self, select: &mut Select<'a>) {
            select.recv(self);
        }
    }

    /// A select over these halves, in this order.
    pub fn of<'a>(halves: &[&'a dyn Half], biased: bool) -> Select<'a> {
        let mut select = if biased { Select::new_biased() } else { Select::new() };
        halves.iter().for_each(|half| half.add_to(&mut select));
        select
    }
}
