//! crossbeam-channel 0.5.17, under its own names. What the operations do is in `objects/channel`; the errors are the crate's
//! own.
//!
//! A bounded channel keeps its messages when its last receiver goes, as that version does. A timer can fire at any step until
//! it must have fired; a ticker at most [`Limits::ticks`](crate::explorer::Limits::ticks) times.

// Iterators, senders and receivers.
mod halves;
// `select!` and `select_biased!`.
mod macros;
// The type `Select`.
mod select;

#[doc(hidden)]
pub use select::internal;

pub use crate::{select, select_biased};
pub use ::crossbeam_channel::{
    ReadyTimeoutError, RecvError, RecvTimeoutError, SelectTimeoutError, SendError, SendTimeoutError,
    TryReadyError, TryRecvError, TrySelectError, TrySendError,
};
pub use halves::{IntoIter, Iter, Receiver, Sender, TryIter, after, at, bounded, never, tick, unbounded};
pub use select::{Select, SelectedOperation};
