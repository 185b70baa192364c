//! Refused: With four lines, and somebody who joins after the third and reads the fourth: line 1 of what it prints can be `first: Ok(("Anna", "bye"))`. It should be `first: Ok(("Ben", "bye"))`.

use crossbeam_channel::{Receiver, Sender, bounded, select, unbounded};
use std::thread::{self, JoinHandle};

/// Who says what.
type Line = (&'static str, &'static str);

/// A thread of its own passes on what is said.
struct Chat {
    joins: Sender<Sender<Line>>,
    says: Sender<Line>,
    hub: JoinHandle<()>,
}

impl Chat {
    /// A chat with nobody in it.
    fn open() -> Chat {
        // Without room: who joins goes on when the hub knows.
        let (joins, joined) = bounded::<Sender<Line>>(0);
        let (says, said) = unbounded();
        let hub = thread::spawn(move || {
            let mut members: Vec<Sender<Line>> = Vec::new();
            loop {
                select! {
                    recv(joined) -> member => members.extend(member),
                    recv(said) -> line => {
                        let Ok(line) = line else { break };
                        members.retain(|member| member.send(line).is_ok());
                    }
                }
            }
        });
        Chat { joins, says, hub }
    }

    /// Whoever joins receives each line that is said from now on, also their own.
    fn join(&self) -> Receiver<Line> {
        let (member, lines) = unbounded();
        self.joins.send(member).unwrap();
        lines
    }

    /// Says something to everybody who has joined. Does not wait for anybody who reads slowly.
    fn say(&self, name: &'static str, text: &'static str) {
        self.says.send((name, text)).unwrap();
    }

    /// Returns when each line has been passed on. Then everybody's lines end.
    fn close(self) {
        let Chat { joins, says, hub } = self;
        // The says end first: while there is somebody who could join, the hub waits.
        drop(says);
        hub.join().unwrap();
        drop(joins);
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
