//! Senders and receivers, what makes them, and what iterates.

use crate::engine::{self, objects, record};
use crate::op::{Arm, Blocking, Due, Way};
use crate::shared::{Refusal, Shared};
use crate::time::Instant;
use ::crossbeam_channel::{
    RecvError, RecvTimeoutError, SendError, SendTimeoutError, TryRecvError, TrySendError,
};
use ::std::fmt;
use ::std::iter::FusedIterator;
use ::std::panic::{RefUnwindSafe, UnwindSafe};
use ::std::sync::Arc;
use ::std::time::Duration;

/// See `crossbeam_channel::Sender`.
pub struct Sender<T> {
    pub(super) shared: Arc<Shared<T>>,
}

/// See `crossbeam_channel::Receiver`.
pub struct Receiver<T> {
    pub(super) shared: Arc<Shared<T>>,
    /// Whether this is the receiver of [`never`].
    never: bool,
}

/// See `crossbeam_channel::unbounded`.
pub fn unbounded<T>() -> (Sender<T>, Receiver<T>) {
    let shared = Shared::new(None, false);
    (Sender { shared: Arc::clone(&shared) }, Receiver { shared, never: false })
}

/// See `crossbeam_channel::bounded`.
pub fn bounded<T>(capacity: usize) -> (Sender<T>, Receiver<T>) {
    let shared = Shared::new(Some(capacity), true);
    (Sender { shared: Arc::clone(&shared) }, Receiver { shared, never: false })
}

/// See `crossbeam_channel::after`.
pub fn after(time: Duration) -> Receiver<Instant> {
    at(Instant::now() + time)
}

/// See `crossbeam_channel::at`.
pub fn at(time: Instant) -> Receiver<Instant> {
    Receiver { shared: Shared::timer(time.due(), None, |_| time), never: false }
}

/// See `crossbeam_channel::tick`. Its first message is the moment at which it was due; of the others nothing is known but their order.
pub fn tick(period: Duration) -> Receiver<Instant> {
    let first = Instant::now() + period;
    let message = |number| if number == 1 { first } else { Instant::some() };
    Receiver { shared: Shared::timer(first.due(), Some(period), message), never: false }
}

/// See `crossbeam_channel::never`.
pub fn never<T>() -> Receiver<T> {
    // Its sender never goes, and never sends.
    let shared = Shared::new(None, true);
    record(|recorder| recorder.endless(shared.id));
    Receiver { shared, never: true }
}

impl<T> Sender<T> {
    pub fn send(&self, message: T) -> Result<(), SendError<T>> {
        self.shared.send(message, Blocking::Forever).map_err(|(_, message)| SendError(message))
    }

    pub fn try_send(&self, message: T) -> Result<(), TrySendError<T>> {
        self.shared.send(message, Blocking::Try).map_err(|refused| match refused {
            (Refusal::NotReady, message) => TrySendError::Full(message),
            (Refusal::Disconnected, message) => TrySendError::Disconnected(message),
        })
    }

    pub fn send_timeout(&self, message: T, limit: Duration) -> Result<(), SendTimeoutError<T>> {
        self.send_until(message, engine::due_in(limit))
    }

    pub fn send_deadline(&self, message: T, deadline: Instant) -> Result<(), SendTimeoutError<T>> {
        self.send_until(message, deadline.due())
    }

    fn send_until(&self, message: T, due: Due) -> Result<(), SendTimeoutError<T>> {
        self.shared.send(message, Blocking::Timeout(due)).map_err(|refused| match refused {
            (Refusal::NotReady, message) => SendTimeoutError::Timeout(message),
            (Refusal::Disconnected, message) => SendTimeoutError::Disconnected(message),
        })
    }

    pub fn same_channel(&self, other: &Sender<T>) -> bool {
        self.shared.id == other.shared.id
    }

    pub(super) fn arm(&self) -> Arm {
        Arm { channel: self.shared.id, way: Way::Send }
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
        self.recv_until(engine::due_in(limit))
    }

    pub fn recv_deadline(&self, deadline: Instant) -> Result<T, RecvTimeoutError> {
        self.recv_until(deadline.due())
    }

    fn recv_until(&self, due: Due) -> Result<T, RecvTimeoutError> {
        self.shared.recv(Blocking::Timeout(due)).map_err(|refusal| match refusal {
            Refusal::NotReady => RecvTimeoutError::Timeout,
            Refusal::Disconnected => RecvTimeoutError::Disconnected,
        })
    }

    pub fn iter(&self) -> Iter<'_, T> {
        Iter { receiver: self }
    }

    pub fn try_iter(&self) -> TryIter<'_, T> {
        TryIter { receiver: self }
    }

    pub fn same_channel(&self, other: &Receiver<T>) -> bool {
        self.shared.id == other.shared.id || (self.never && other.never)
    }

    pub(super) fn arm(&self) -> Arm {
        Arm { channel: self.shared.id, way: Way::Recv }
    }
}

/// What either half says about the channel. At capacity 0 there is never a message in it, so that to look is no step.
macro_rules! inspectors {
    ($Half:ident, $capacity:expr) => {
        impl<T> $Half<T> {
            #[track_caller]
            pub fn len(&self) -> usize {
                if self.capacity() == Some(0) { 0 } else { self.shared.len() }
            }

            #[track_caller]
            pub fn is_empty(&self) -> bool {
                self.len() == 0
            }

            #[track_caller]
            pub fn is_full(&self) -> bool {
                // Not in a closure, which would be the place that is seen.
                match self.capacity() {
                    Some(capacity) => self.len() == capacity,
                    None => false,
                }
            }

            pub fn capacity(&self) -> Option<usize> {
                $capacity(self)
            }
        }

        impl<T> fmt::Debug for $Half<T> {
            fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.pad(concat!(stringify!($Half), " { .. }"))
            }
        }

        impl<T> UnwindSafe for $Half<T> {}
        impl<T> RefUnwindSafe for $Half<T> {}
    };
}

inspectors! { Sender, |half: &Sender<T>| half.shared.capacity }
inspectors! { Receiver, |half: &Receiver<T>| if half.never { Some(0) } else { half.shared.capacity } }

impl<T> Clone for Sender<T> {
    fn clone(&self) -> Sender<T> {
        objects(|objects| objects.channels.add_sender(self.shared.id));
        Sender { shared: Arc::clone(&self.shared) }
    }
}

impl<T> Clone for Receiver<T> {
    fn clone(&self) -> Receiver<T> {
        objects(|objects| objects.channels.add_receiver(self.shared.id));
        Receiver { shared: Arc::clone(&self.shared), never: self.never }
    }
}

impl<T> Drop for Sender<T> {
    fn drop(&mut self) {
        self.shared.sender_goes(true);
    }
}

impl<T> Drop for Receiver<T> {
    fn drop(&mut self) {
        self.shared.receiver_goes(true);
        // What a bounded channel keeps goes with the channel.
        if self.shared.capacity.is_none()
            && objects(|objects| objects.channels.receivers(self.shared.id)) == 0
        {
            self.shared.discard();
        }
    }
}

/// See `crossbeam_channel::Iter`.
pub struct Iter<'a, T> {
    receiver: &'a Receiver<T>,
}

/// See `crossbeam_channel::TryIter`.
pub struct TryIter<'a, T> {
    receiver: &'a Receiver<T>,
}

/// See `crossbeam_channel::IntoIter`.
pub struct IntoIter<T> {
    receiver: Receiver<T>,
}

macro_rules! iterators {
    ($($Iter:ident<$($parameter:tt),*> $recv:ident;)*) => { $(
        impl<$($parameter),*> Iterator for $Iter<$($parameter),*> {
            type Item = T;

            fn next(&mut self) -> Option<T> {
                self.receiver.$recv().ok()
            }
        }

        impl<$($parameter),*> fmt::Debug for $Iter<$($parameter),*> {
            fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.pad(concat!(stringify!($Iter), " { .. }"))
            }
        }
    )* };
}

iterators! {
    Iter<'a, T> recv;
    TryIter<'a, T> try_recv;
    IntoIter<T> recv;
}

impl<T> FusedIterator for Iter<'_, T> {}
impl<T> FusedIterator for IntoIter<T> {}

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
