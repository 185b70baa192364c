//! Refused: It can end when only 2 threads have done anything beside `main`; this exercise wants at least 3: each line goes to the thread of the chat, and from there to everybody who has joined.

use crossbeam_channel::{Receiver, Sender, unbounded};
use std::thread;

/// Who says what.
type Line = (&'static str, &'static str);
use std::sync::Mutex;

/// Whoever speaks passes it on.
struct Chat {
    members: Mutex<Vec<Sender<Line>>>,
}

impl Chat {
    fn open() -> Chat {
        Chat {
            members: Mutex::new(Vec::new()),
        }
    }

    fn join(&self) -> Receiver<Line> {
        let (member, lines) = unbounded();
        self.members.lock().unwrap().push(member);
        lines
    }

    fn say(&self, name: &'static str, text: &'static str) {
        self.members
            .lock()
            .unwrap()
            .retain(|member| member.send((name, text)).is_ok());
    }

    fn close(self) {}
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
