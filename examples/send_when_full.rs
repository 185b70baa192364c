//! A blocking send into a full channel that nobody empties.

use crossbeam_channel::bounded;

fn main() {
    let (s, _r) = bounded(2);
    for reading in [20, 21, 22] {
        println!("sending {reading}");
        s.send(reading).unwrap();
    }
    println!("all sent");
}
