//! What the compiler has against a program with the explorer in the place of std: mostly an item that there is no model of.

use crate::NotCovered;
use crate::rustc::Message;

/// Words by which a message is known, and what to do.
const HINTS: [(&[&str], &str); 11] = [
    (
        &["unsafe_code", "unsafe"],
        "do without `unsafe`: by it threads can share memory, and values can outlive a run, where the explorer does not see it",
    ),
    (
        &["HashMap", "HashSet", "hash_map", "hash_set", "RandomState"],
        "its order is another in each run: use `BTreeMap` or `BTreeSet` where the order can show",
    ),
    (
        &["fs", "File", "OpenOptions"],
        "a program is run thousands of times to explore it, and must not change files each time: of `fs` there is what reads a file; print the rest",
    ),
    (
        &["net", "TcpStream", "TcpListener", "UdpSocket"],
        "a network does not do the same in each run: let a thread play the other side",
    ),
    (
        &["process", "Command", "abort"],
        "the explorer knows of other processes nothing, and of an end only `process::exit`",
    ),
    (&["env", "var"], "the environment is another in each place: write the value into the program"),
    (&["os"], "what a system has of its own is another on each: use what std has for all"),
    (
        &["SystemTime", "UNIX_EPOCH", "Instant", "elapsed", "duration_since", "clock"],
        "a clock does not say the same in each run: measure no time, or send the time as a message; whether a moment has passed, a timer \
         says, such as crossbeam-channel's `at`",
    ),
    (
        &["Debug"],
        "what it would print is not the same in each run, or there is no model of it: print something of it that is the program's own",
    ),
    (
        &["twice"],
        "each run has to do the same in the same schedule: give random numbers a seed, and ask for nothing that differs from run to run",
    ),
    (
        &["static", "statics", "const"],
        "of what may be in a static the explorer covers what `sync` has: make the rest in `main`, and share it by `Arc`",
    ),
];

/// Where there is no better one.
const USE_WHAT_IS_COVERED: &str =
    "use what the explorer covers: crates/explorer/src/lib.rs says what that is";

/// The first message, with all that the compiler has said.
pub fn of(messages: &[Message]) -> NotCovered {
    let first = messages.first();
    let all: Vec<_> =
        messages.iter().filter_map(|message| message.rendered.as_deref()).map(str::trim_end).collect();
    NotCovered {
        place: first.and_then(Message::place),
        columns: first.and_then(Message::columns),
        short: first.map_or(String::new(), |message| message.message.replace("explorer::", "std::")),
        what: format!("uses something that the explorer does not cover:\n{}", all.join("\n\n")),
        help: first
            .and_then(of_message)
            .map_or(USE_WHAT_IS_COVERED.to_owned(), |hint| format!("{hint}. Or {USE_WHAT_IS_COVERED}")),
    }
}

fn of_message(message: &Message) -> Option<&'static str> {
    let code = message.code.as_ref().map_or("", |code| &code.code);
    let labels: Vec<_> = message.spans.iter().filter_map(|span| span.label.as_deref()).collect();
    hint(&format!("{code} {} {} {}", message.message, message.highlighted(), labels.join(" ")))
}

/// What to do in place of what this text speaks of, if a word in it is known.
pub fn hint(text: &str) -> Option<&'static str> {
    let words: Vec<_> = text.split(|c: char| !c.is_alphanumeric() && c != '_').collect();
    let hint = HINTS.iter().find(|(known, _)| known.iter().any(|known| words.contains(known)));
    hint.map(|(_, hint)| *hint)
}
