//! Channels. The errors are std's own.

use crate::engine::{Done, step, with};
use crate::op::{Id, Op};
use ::std::cell::Cell;
use ::std::collections::VecDeque;
use ::std::fmt;
use ::std::marker::PhantomData;
use ::std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use ::std::time::Duration;

pub use ::std::sync::mpsc::{RecvError, RecvTimeoutError, SendError, TryRecvError, TrySendError};

/// The messages in a channel, with their numbers. Only the thread that has the turn looks at them.
struct Shared<T> {
    id: Id,
    capacity: Option<usize>,
    messages: Mutex<VecDeque<(usize, T)>>,
}

impl<T> Shared<T> {
    fn new(capacity: Option<usize>) -> Arc<Shared<T>> {
        let id = with(|run| run.add_channel(capacity));
        Arc::new(Shared { id, capacity, messages: Mutex::default() })
    }

    fn messages(&self) -> MutexGuard<'_, VecDeque<(usize, T)>> {
        self.messages.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn send(&self, message: T) -> Result<(), SendError<T>> {
        let Done::Did(number) = step(Op::Send(self.id)) else {
            return Err(SendError(message));
        };
        self.messages().push_back((number, message));
        if self.capacity == Some(0) && step(Op::Taken(self.id, number)) == Done::Disconnected {
            // Nobody has taken the message, and nobody will.
            let mut messages = self.messages();
            let at = messages.iter().position(|(own, _)| *own == number);
            if let Some((_, message)) = at.and_then(|at| messages.remove(at)) {
                return Err(SendError(message));
            }
        }
        Ok(())
    }

    fn first(&self) -> T {
        self.messages().pop_front().expect("the engine counts the messages").1
    }
}

/// See [`std::sync::mpsc::channel`](::std::sync::mpsc::channel).
pub fn channel<T>() -> (Sender<T>, Receiver<T>) {
    let shared = Shared::new(None);
    (Sender { shared: Arc::clone(&shared) }, Receiver { shared, not_sync: PhantomData })
}

/// See [`std::sync::mpsc::sync_channel`](::std::sync::mpsc::sync_channel).
pub fn sync_channel<T>(bound: usize) -> (SyncSender<T>, Receiver<T>) {
    let shared = Shared::new(Some(bound));
    (SyncSender { shared: Arc::clone(&shared) }, Receiver { shared, not_sync: PhantomData })
}

/// See [`std::sync::mpsc::Sender`](::std::sync::mpsc::Sender).
pub struct Sender<T> {
    shared: Arc<Shared<T>>,
}

/// See [`std::sync::mpsc::SyncSender`](::std::sync::mpsc::SyncSender).
pub struct SyncSender<T> {
    shared: Arc<Shared<T>>,
}

/// See [`std::sync::mpsc::Receiver`](::std::sync::mpsc::Receiver).
pub struct Receiver<T> {
    shared: Arc<Shared<T>>,
    /// A receiver can move to another thread, and cannot be shared.
    not_sync: PhantomData<Cell<()>>,
}

impl<T> Sender<T> {
    pub fn send(&self, message: T) -> Result<(), SendError<T>> {
        self.shared.send(message)
    }
}

impl<T> SyncSender<T> {
    pub fn send(&self, message: T) -> Result<(), SendError<T>> {
        self.shared.send(message)
    }

    pub fn try_send(&self, message: T) -> Result<(), TrySendError<T>> {
        match step(Op::TrySend(self.shared.id)) {
            Done::Did(number) => {
                self.shared.messages().push_back((number, message));
                Ok(())
            }
            Done::Not => Err(TrySendError::Full(message)),
            Done::Disconnected | Done::Over => Err(TrySendError::Disconnected(message)),
        }
    }
}

impl<T> Receiver<T> {
    /// At capacity 0 a receiver that waits can be noticed.
    fn arrive(&self) {
        if self.shared.capacity == Some(0) {
            step(Op::Arrive(self.shared.id));
        }
    }

    pub fn recv(&self) -> Result<T, RecvError> {
        self.arrive();
        match step(Op::Recv(self.shared.id)) {
            Done::Did(_) => Ok(self.shared.first()),
            _ => Err(RecvError),
        }
    }

    pub fn try_recv(&self) -> Result<T, TryRecvError> {
        match step(Op::TryRecv { channel: self.shared.id, may_wait: false }) {
            Done::Did(_) => Ok(self.shared.first()),
            Done::Not => Err(TryRecvError::Empty),
            Done::Disconnected | Done::Over => Err(TryRecvError::Disconnected),
        }
    }

    pub fn recv_timeout(&self, _: Duration) -> Result<T, RecvTimeoutError> {
        self.arrive();
        match step(Op::TryRecv { channel: self.shared.id, may_wait: true }) {
            Done::Did(_) => Ok(self.shared.first()),
            Done::Not => Err(RecvTimeoutError::Timeout),
            Done::Disconnected | Done::Over => Err(RecvTimeoutError::Disconnected),
        }
    }

    pub fn iter(&self) -> Iter<'_, T> {
        Iter { receiver: self }
    }

    pub fn try_iter(&self) -> TryIter<'_, T> {
        TryIter { receiver: self }
    }
}

impl<T> Clone for Sender<T> {
    fn clone(&self) -> Sender<T> {
        with(|run| run.add_sender(self.shared.id));
        Sender { shared: Arc::clone(&self.shared) }
    }
}

impl<T> Clone for SyncSender<T> {
    fn clone(&self) -> SyncSender<T> {
        with(|run| run.add_sender(self.shared.id));
        SyncSender { shared: Arc::clone(&self.shared) }
    }
}

impl<T> Drop for Sender<T> {
    fn drop(&mut self) {
        step(Op::DropSender(self.shared.id));
    }
}

impl<T> Drop for SyncSender<T> {
    fn drop(&mut self) {
        step(Op::DropSender(self.shared.id));
    }
}

impl<T> Drop for Receiver<T> {
    fn drop(&mut self) {
        step(Op::DropReceiver(self.shared.id));
        // Those at capacity 0 go back to the senders that are waiting.
        if self.shared.capacity != Some(0) {
            let messages = ::std::mem::take(&mut *self.shared.messages());
            drop(messages);
        }
    }
}

macro_rules! opaque {
    ($($Half:ident)*) => { $(
        impl<T> fmt::Debug for $Half<T> {
            fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.debug_struct(stringify!($Half)).finish_non_exhaustive()
            }
        }
    )* };
}

opaque! { Sender SyncSender Receiver }

/// See [`std::sync::mpsc::Iter`](::std::sync::mpsc::Iter).
#[derive(Debug)]
pub struct Iter<'a, T> {
    receiver: &'a Receiver<T>,
}

/// See [`std::sync::mpsc::TryIter`](::std::sync::mpsc::TryIter).
#[derive(Debug)]
pub struct TryIter<'a, T> {
    receiver: &'a Receiver<T>,
}

/// See [`std::sync::mpsc::IntoIter`](::std::sync::mpsc::IntoIter).
#[derive(Debug)]
pub struct IntoIter<T> {
    receiver: Receiver<T>,
}

impl<T> Iterator for Iter<'_, T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        self.receiver.recv().ok()
    }
}

impl<T> Iterator for TryIter<'_, T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        self.receiver.try_recv().ok()
    }
}

impl<T> Iterator for IntoIter<T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        self.receiver.recv().ok()
    }
}

impl<'a, T> IntoIterator for &'a Receiver<T> {
    type Item = T;
    type IntoIter = Iter<'a, T>;

    fn into_iter(self) -> Iter<'a, T> {
        self.iter()
    }
}

impl<T> IntoIterator for Receiver<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;

    fn into_iter(self) -> IntoIter<T> {
        IntoIter { receiver: self }
    }
}
