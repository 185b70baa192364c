//! The errors of the crate, as a user reads them and as a programmer does.

use crossbeam_channel::*;
use std::error::Error;

fn main() {
    let job = "resize photo.jpg";
    let errors: Vec<Box<dyn Error>> = vec![
        Box::new(SendError(job)),
        Box::new(TrySendError::Full(job)),
        Box::new(TrySendError::Disconnected(job)),
        Box::new(SendTimeoutError::Timeout(job)),
        Box::new(SendTimeoutError::Disconnected(job)),
        Box::new(RecvError),
        Box::new(TryRecvError::Empty),
        Box::new(TryRecvError::Disconnected),
        Box::new(RecvTimeoutError::Timeout),
        Box::new(RecvTimeoutError::Disconnected),
        Box::new(TrySelectError),
        Box::new(SelectTimeoutError),
    ];
    for error in errors {
        println!("{error:?}: {error}");
    }
}
