//! The errors of the module, as a user reads them and as a programmer does.

use std::error::Error;
use std::sync::mpsc::{RecvError, RecvTimeoutError, SendError, TryRecvError, TrySendError};

fn main() {
    let job = "resize photo.jpg";
    let errors: [Box<dyn Error>; 8] = [
        Box::new(SendError(job)),
        Box::new(TrySendError::Full(job)),
        Box::new(TrySendError::Disconnected(job)),
        Box::new(RecvError),
        Box::new(TryRecvError::Empty),
        Box::new(TryRecvError::Disconnected),
        Box::new(RecvTimeoutError::Timeout),
        Box::new(RecvTimeoutError::Disconnected),
    ];
    for error in errors {
        println!("{error:?}: {error}");
    }
}
