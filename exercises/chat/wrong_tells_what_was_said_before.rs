//! Refused: With four lines, and somebody who joins after the third and reads the fourth: line 1 of what it prints can be `first: Ok(("Anna", "hello"))`. It should be `first: Ok(("Ben", "bye"))`.

use crossbeam_channel::{Receiver, Sender, unbounded};
use std::thread::{self, JoinHandle};

/// Who says what.
type Line = (&'static str, &'static str);

enum Message {
    Join(Sender<Line>),
    Say(Line),
}

/// A thread of its own passes on what is said.
struct Chat {
    messages: Sender<Message>,
    hub: JoinHandle<()>,
}

/// Passes on each line to everybody who is there.
fn pass_on(messages: Receiver<Message>) {
    let mut members: Vec<Sender<Line>> = Vec::new();
    let mut said = Vec::new();
    for message in messages {
        match message {
            Message::Join(member) => {
                said.iter()
                    .for_each(|line| member.send(*line).unwrap_or(()));
                members.push(member);
            }
            // Whoever has left is forgotten.
            Message::Say(line) => {
                said.push(line);
                members.retain(|member| member.send(line).is_ok());
            }
        }
    }
}

impl Chat {
    /// A chat with nobody in it.
    fn open() -> Chat {
        let (s, messages) = unbounded();
        let hub = thread::spawn(move || pass_on(messages));
        Chat { messages: s, hub }
    }

    /// Whoever joins receives each line that is said from now on, also their own.
    fn join(&self) -> Receiver<Line> {
        let (member, lines) = unbounded();
        self.messages.send(Message::Join(member)).unwrap();
        lines
    }

    /// Says something to everybody who has joined. Does not wait for anybody who reads slowly.
    fn say(&self, name: &'static str, text: &'static str) {
        self.messages.send(Message::Say((name, text))).unwrap();
    }

    /// Returns when each line has been passed on. Then everybody's lines end.
    fn close(self) {
        drop(self.messages);
        self.hub.join().unwrap();
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
