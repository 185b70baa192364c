//! Errors, compared with what is expected.

use crossbeam_channel::*;
use std::time::Duration;

fn main() {
    let limit = Duration::from_millis(1);
    let (s, r) = bounded(1);
    assert_eq!(r.try_recv(), Err(TryRecvError::Empty));
    assert_eq!(r.recv_timeout(limit), Err(RecvTimeoutError::Timeout));

    assert_eq!(s.try_send("resize"), Ok(()));
    assert_eq!(s.try_send("crop"), Err(TrySendError::Full("crop")));
    assert_eq!(
        s.send_timeout("crop", limit),
        Err(SendTimeoutError::Timeout("crop"))
    );
    drop(r);
    assert_eq!(s.send("crop"), Err(SendError("crop")));

    let (s, r) = unbounded::<u32>();
    drop(s);
    assert_eq!(r.recv(), Err(RecvError));
    println!("as expected");
}
