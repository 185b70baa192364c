//! Functions that wait, with a limit or without, or do not wait.

use crossbeam_channel::{
    Receiver, RecvTimeoutError, SendTimeoutError, Sender, TryRecvError, TrySendError, bounded,
};
use std::time::Duration;

fn send(s: &Sender<u32>, job: u32, limit: Option<Duration>) -> Result<(), SendTimeoutError<u32>> {
    match limit {
        Some(limit) => s.send_timeout(job, limit),
        None => Ok(s.send(job)?),
    }
}

fn receive(r: &Receiver<u32>, limit: Option<Duration>) -> Result<u32, RecvTimeoutError> {
    match limit {
        Some(limit) => r.recv_timeout(limit),
        None => Ok(r.recv()?),
    }
}

fn offer(s: &Sender<u32>, job: u32, wait: bool) -> Result<(), TrySendError<u32>> {
    if wait {
        Ok(s.send(job)?)
    } else {
        s.try_send(job)
    }
}

fn take(r: &Receiver<u32>, wait: bool) -> Result<u32, TryRecvError> {
    if wait { Ok(r.recv()?) } else { r.try_recv() }
}

fn main() {
    let limit = Some(Duration::from_millis(10));
    let (s, r) = bounded(1);
    println!("{:?} {:?}", send(&s, 1, None), send(&s, 2, limit));
    println!("{:?} {:?}", receive(&r, None), receive(&r, limit));
    println!("{:?} {:?}", offer(&s, 3, true), offer(&s, 4, false));
    println!("{:?} {:?}", take(&r, true), take(&r, false));
    drop(s);
    println!("{:?} {:?}", receive(&r, None), take(&r, true));
}
