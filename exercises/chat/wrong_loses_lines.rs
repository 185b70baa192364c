//! Refused: With forty lines that nobody reads until the chat has closed: it can print `Anna has 16 lines⏎Ben has 16 lines`. It should print `Anna has 42 lines⏎Ben has 42 lines`.

use crossbeam_channel::{Receiver, Sender, unbounded};
use std::thread;

/// Who says what.
type Line = (&'static str, &'static str);

/// A thread of its own passes on what is said.
struct Chat {
    messages: Sender<Message>,
    thread: thread::JoinHandle<()>,
}

enum Message {
    Join(Sender<Line>, Sender<()>),
    Say(Line),
}

impl Chat {
    /// A chat with nobody in it.
    fn open() -> Chat {
        let (s, messages) = unbounded();
        let thread = thread::spawn(move || {
            let mut members: Vec<Sender<Line>> = vec![];
            for message in messages {
                match message {
                    Message::Join(member, joined) => {
                        members.push(member);
                        joined.send(()).unwrap();
                    }
                    Message::Say(line) => members.retain(|m| {
                        !matches!(
                            m.try_send(line),
                            Err(crossbeam_channel::TrySendError::Disconnected(_))
                        )
                    }),
                }
            }
        });
        Chat {
            messages: s,
            thread,
        }
    }

    /// Whoever joins receives each line that is said from now on, also their own.
    fn join(&self) -> Receiver<Line> {
        let (s, r) = crossbeam_channel::bounded(16);
        let (joined_s, joined) = unbounded();
        self.messages.send(Message::Join(s, joined_s)).unwrap();
        joined.recv().unwrap();
        r
    }

    /// Says something to everybody who has joined. Does not wait for anybody who reads slowly.
    fn say(&self, name: &'static str, text: &'static str) {
        self.messages.send(Message::Say((name, text))).unwrap();
    }

    /// Returns when each line has been passed on. Then everybody's lines end.
    fn close(self) {
        drop(self.messages);
        self.thread.join().unwrap();
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
