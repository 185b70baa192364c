//! Channels. The errors are std's own.

use crate::engine::{self, objects};
use crate::op::Blocking;
use crate::shared::{Refusal, Shared};
use ::std::cell::Cell;
use ::std::fmt;
use ::std::marker::PhantomData;
use ::std::panic::{RefUnwindSafe, UnwindSafe};
use ::std::sync::Arc;
use ::std::time::Duration;

pub use ::std::sync::mpsc::{RecvError, RecvTimeoutError, SendError, TryRecvError, TrySendError};

/// See [`std::sync::mpsc::channel`](::std::sync::mpsc::channel).
pub fn channel<T>() -> (Sender<T>, Receiver<T>) {
    let shared = Shared::new(None, false);
    (Sender { shared: Arc::clone(&shared) }, Receiver { shared, not_sync: PhantomData })
}

/// See [`std::sync::mpsc::sync_channel`](::std::sync::mpsc::sync_channel).
pub fn sync_channel<T>(bound: usize) -> (SyncSender<T>, Receiver<T>) {
    let shared = Shared::new(Some(bound), false);
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
        self.shared.send(message, Blocking::Forever).map_err(|(_, message)| SendError(message))
    }
}

impl<T> SyncSender<T> {
    pub fn send(&self, message: T) -> Result<(), SendError<T>> {
        self.shared.send(message, Blocking::Forever).map_err(|(_, message)| SendError(message))
    }

    pub fn try_send(&self, message: T) -> Result<(), TrySendError<T>> {
        self.shared.send(message, Blocking::Try).map_err(|refused| match refused {
            (Refusal::NotReady, message) => TrySendError::Full(message),
            (Refusal::Disconnected, message) => TrySendError::Disconnected(message),
        })
    }
}

impl<T> Receiver<T> {
    pub fn recv(&self) -> Result<T, RecvError> {
        self.shared.recv(Blocking::Forever).map_err(|_| RecvError)
    }

    pub fn try_recv(&self) -> Result<T, TryRecvError> {
        self.shared.recv(Blocking::Try).map_err(|refusal| match refusal {
            Refusal::NotReady => TryRecvError::Empty,
            Refusal::Disconnected => TryRecvError::Disconnected,
        })
    }

    pub fn recv_timeout(&self, limit: Duration) -> Result<T, RecvTimeoutError> {
        self.shared.recv(Blocking::Timeout(engine::due_in(limit))).map_err(|refusal| match refusal {
            Refusal::NotReady => RecvTimeoutError::Timeout,
            Refusal::Disconnected => RecvTimeoutError::Disconnected,
        })
    }

    pub fn iter(&self) -> Iter<'_, T> {
        Iter { rx: self }
    }

    pub fn try_iter(&self) -> TryIter<'_, T> {
        TryIter { rx: self }
    }
}

impl<T> Clone for Sender<T> {
    fn clone(&self) -> Sender<T> {
        objects(|objects| objects.channels.add_sender(self.shared.id));
        Sender { shared: Arc::clone(&self.shared) }
    }
}

impl<T> Clone for SyncSender<T> {
    fn clone(&self) -> SyncSender<T> {
        objects(|objects| objects.channels.add_sender(self.shared.id));
        SyncSender { shared: Arc::clone(&self.shared) }
    }
}

/// It is the receiver that drops what is left, whenever it goes.
const LAST_DROPS: bool = false;

impl<T> Drop for Sender<T> {
    fn drop(&mut self) {
        self.shared.sender_goes(LAST_DROPS);
    }
}

impl<T> Drop for SyncSender<T> {
    fn drop(&mut self) {
        self.shared.sender_goes(LAST_DROPS);
    }
}

impl<T> UnwindSafe for Receiver<T> {}

impl<T> RefUnwindSafe for Receiver<T> {}

impl<T> Drop for Receiver<T> {
    fn drop(&mut self) {
        self.shared.receiver_goes(LAST_DROPS);
        self.shared.discard();
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
    rx: &'a Receiver<T>,
}

/// See [`std::sync::mpsc::TryIter`](::std::sync::mpsc::TryIter).
#[derive(Debug)]
pub struct TryIter<'a, T> {
    rx: &'a Receiver<T>,
}

/// See [`std::sync::mpsc::IntoIter`](::std::sync::mpsc::IntoIter).
#[derive(Debug)]
pub struct IntoIter<T> {
    rx: Receiver<T>,
}

impl<T> Iterator for Iter<'_, T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        self.rx.recv().ok()
    }
}

impl<T> Iterator for TryIter<'_, T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        self.rx.try_recv().ok()
    }
}

impl<T> Iterator for IntoIter<T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        self.rx.recv().ok()
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
        IntoIter { rx: self }
    }
}
