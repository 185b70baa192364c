//! Whoever is in the chat is to get each line, and all in the same order.

use crossbeam_channel::{Receiver, unbounded};
use std::thread;

/// Who says what.
type Line = (&'static str, &'static str);

/// A thread of its own passes on what is said.
struct Chat {
    // TODO: what it takes to talk to that thread, and to wait for it.
}

impl Chat {
    /// A chat with nobody in it.
    fn open() -> Chat {
        let _ = (unbounded::<Line>(), thread::current());
        todo!()
    }

    /// Whoever joins receives each line that is said from now on, also their own.
    fn join(&self) -> Receiver<Line> {
        todo!()
    }

    /// Says something to everybody who has joined. Does not wait for anybody who reads slowly.
    fn say(&self, name: &'static str, text: &'static str) {
        let _ = (name, text);
        todo!()
    }

    /// Returns when each line has been passed on. Then everybody's lines end.
    fn close(self) {
        todo!()
    }
}

fn main() {
    let chat = Chat::open();
    // Somebody looks in, and leaves.
    drop(chat.join());
    let (anna, ben) = (chat.join(), chat.join());
    thread::scope(|scope| {
        scope.spawn(|| chat.say("Anna", "hello"));
        scope.spawn(|| chat.say("Ben", "hi"));
    });
    chat.close();
    for (name, lines) in [("Anna", anna), ("Ben", ben)] {
        println!("{name}: {:?}", Vec::from_iter(lines));
    }
}
