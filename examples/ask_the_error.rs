//! Errors that can be asked instead of matched.

use crossbeam_channel::bounded;
use std::time::Duration;

fn main() {
    let (s, r) = bounded(1);
    let limit = Duration::from_millis(1);
    println!("empty: {}", r.try_recv().unwrap_err().is_empty());
    println!(
        "timeout: {}",
        r.recv_timeout(limit).unwrap_err().is_timeout()
    );

    s.send("resize").unwrap();
    let refused = s.try_send("crop").unwrap_err();
    println!(
        "full: {}, got {} back",
        refused.is_full(),
        refused.into_inner()
    );
    let refused = s.send_timeout("crop", limit).unwrap_err();
    println!(
        "timeout: {}, got {} back",
        refused.is_timeout(),
        refused.into_inner()
    );

    drop(r);
    println!(
        "gone: {}",
        s.try_send("crop").unwrap_err().is_disconnected()
    );
    println!(
        "gone: {}",
        s.send_timeout("crop", limit).unwrap_err().is_disconnected()
    );
    println!("got {} back", s.send("crop").unwrap_err().into_inner());
    let (s, r) = bounded::<u32>(1);
    drop(s);
    println!("gone: {}", r.try_recv().unwrap_err().is_disconnected());
    println!(
        "gone: {}",
        r.recv_timeout(limit).unwrap_err().is_disconnected()
    );
}
