//! Errors of choices, compared with what is expected.

use crossbeam_channel::*;
use std::time::Duration;

fn main() {
    let limit = Duration::from_millis(1);
    let (s, r) = unbounded();
    let mut select = Select::new();
    select.recv(&r);
    assert_eq!(select.try_select().err(), Some(TrySelectError));
    assert_eq!(select.select_timeout(limit).err(), Some(SelectTimeoutError));

    s.send("resize").unwrap();
    assert_eq!(select.try_ready(), Ok(0));
    assert_eq!(r.recv(), Ok("resize"));
    assert_eq!(select.try_ready(), Err(TryReadyError));
    assert_eq!(select.ready_timeout(limit), Err(ReadyTimeoutError));
    println!("as expected");
}
