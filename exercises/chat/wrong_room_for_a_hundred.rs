//! Refused: Messages can go over only 1 channel without a limit; this exercise wants at least 2: with a limit, a send waits or fails when nobody receives.

use crossbeam_channel::{Receiver, Sender, unbounded};
use std::thread;

type Line = (&'static str, &'static str);

enum Message {
    Join(Sender<Line>),
    Say(Line),
}

struct Chat {
    s: Sender<Message>,
    thread: thread::JoinHandle<()>,
}

impl Chat {
    fn open() -> Chat {
        let (s, r) = unbounded();
        let thread = thread::spawn(move || {
            let mut members: Vec<Sender<Line>> = Vec::new();
            for message in r {
                match message {
                    Message::Join(member) => members.push(member),
                    Message::Say(line) => members.retain(|member| member.send(line).is_ok()),
                }
            }
        });
        Chat { s, thread }
    }
    fn join(&self) -> Receiver<Line> {
        let (s, r) = crossbeam_channel::bounded(100);
        self.s.send(Message::Join(s)).unwrap();
        r
    }
    fn say(&self, name: &'static str, text: &'static str) {
        self.s.send(Message::Say((name, text))).unwrap();
    }
    fn close(self) {
        drop(self.s);
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
