//! One channel for both, so that the setting comes first.

use crossbeam_channel::{Receiver, unbounded};
use std::thread;

enum Message {
    Setting(u32),
    Job(u32),
}

/// Does jobs, with the newest setting.
fn work(messages: Receiver<Message>) {
    let mut factor = 1;
    for message in messages {
        match message {
            Message::Setting(setting) => factor = setting,
            Message::Job(job) => println!("{job} becomes {}", job * factor),
        }
    }
}

fn main() {
    let (messages_s, messages) = unbounded();
    let worker = thread::spawn(move || work(messages));

    messages_s.send(Message::Setting(10)).unwrap();
    messages_s.send(Message::Job(5)).unwrap();
    drop(messages_s);
    worker.join().unwrap();
}
