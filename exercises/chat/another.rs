//! The end is a message, and the members are a list of closures.

use crossbeam_channel::{Receiver, Sender, unbounded};
use std::thread::{self, JoinHandle};

/// Who says what.
type Line = (&'static str, &'static str);

/// Passes a line on to one member. Says whether that is still there.
type Member = Box<dyn Fn(Line) -> bool + Send>;

enum Message {
    Join(Member),
    Say(Line),
    Close,
}

/// A thread of its own passes on what is said.
struct Chat {
    messages: Sender<Message>,
    hub: JoinHandle<()>,
}

impl Chat {
    /// A chat with nobody in it.
    fn open() -> Chat {
        let (s, messages) = unbounded();
        let hub = thread::spawn(move || {
            let mut members: Vec<Member> = Vec::new();
            loop {
                match messages.recv() {
                    Ok(Message::Join(member)) => members.push(member),
                    Ok(Message::Say(line)) => members.retain(|member| member(line)),
                    Ok(Message::Close) | Err(_) => return,
                }
            }
        });
        Chat { messages: s, hub }
    }

    /// Whoever joins receives each line that is said from now on, also their own.
    fn join(&self) -> Receiver<Line> {
        let (member, lines) = unbounded();
        let member: Member = Box::new(move |line| member.send(line).is_ok());
        self.messages.send(Message::Join(member)).unwrap();
        lines
    }

    /// Says something to everybody who has joined. Does not wait for anybody who reads slowly.
    fn say(&self, name: &'static str, text: &'static str) {
        self.messages.send(Message::Say((name, text))).unwrap();
    }

    /// Returns when each line has been passed on. Then everybody's lines end.
    fn close(self) {
        self.messages.send(Message::Close).unwrap();
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
