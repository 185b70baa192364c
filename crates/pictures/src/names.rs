//! What things are called: by the program itself, else by the variable that they are put into, else by their order.

use crate::step::Place;
use explorer::trace::{Trace, Wait, What};
use regex::Regex;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The names of what occurs in a run.
pub struct Names {
    pub threads: Vec<String>,
    pub channels: Vec<String>,
    /// A letter for each message.
    pub messages: Vec<String>,
    /// Of each mutex: `the mutex`, if there is only one.
    mutexes: BTreeMap<usize, String>,
}

static SPAWNED: LazyLock<Regex> = LazyLock::new(|| put_into("spawn|spawn_scoped"));
static TIMED: LazyLock<Regex> = LazyLock::new(|| put_into("after|at|tick|never"));
/// One timer is often put in the place of another.
static REPLACED: LazyLock<Regex> =
    LazyLock::new(|| regex(r"\b(\w+)\s*=\s*[^=|]*\b(?:after|at|tick|never)\("));
static HALVES: LazyLock<Regex> = LazyLock::new(|| regex(r"let \((?:mut )?(\w+), (?:mut )?(\w+)\)"));

/// Which variable the result of one of these functions is put into.
fn put_into(functions: &str) -> Regex {
    regex(&format!(r"let (?:mut )?(\w+)[^=|;]*=[^|;]*\b(?:{functions})\("))
}

fn regex(form: &str) -> Regex {
    Regex::new(form).expect("the form is one")
}

impl Names {
    pub fn of(trace: &Trace, source: &str) -> Names {
        let captures = |regex: &Regex, line: Option<u32>| -> Option<Vec<String>> {
            let statement = statement(source, line?);
            let captures = regex.captures(&statement)?;
            Some(captures.iter().skip(1).flatten().map(|group| group.as_str().to_owned()).collect())
        };

        let threads = trace.threads.iter().enumerate().map(|(place, thread)| match place {
            0 => Some("main".to_owned()),
            _ => thread.name.clone().or_else(|| captures(&SPAWNED, thread.line)?.pop()),
        });
        let channels = trace.channels.iter().map(|channel| match channel.endless {
            true => captures(&TIMED, channel.line).or_else(|| captures(&REPLACED, channel.line))?.pop(),
            false => captures(&HALVES, channel.line).map(|halves| halves.join(" → ")),
        });
        Names {
            threads: told_apart("thread", threads),
            channels: told_apart("channel", channels),
            messages: (0..trace.messages.len()).map(letter).collect(),
            mutexes: mutexes(trace),
        }
    }

    pub fn of_place(&self, place: Place) -> &str {
        match place {
            Place::Thread(thread) => &self.threads[thread],
            Place::Channel(channel) => &self.channels[channel],
        }
    }

    pub fn mutex(&self, lock: usize) -> &str {
        self.mutexes.get(&lock).map_or("the mutex", String::as_str)
    }
}

/// The mutexes by the order in which they come up, with a number if there are several.
fn mutexes(trace: &Trace) -> BTreeMap<usize, String> {
    let in_events = trace.events.iter().filter_map(|event| match &event.what {
        What::Locks(lock) | What::FindsLocked(lock) | What::Unlocks(lock) => Some(*lock),
        What::Waits(Wait::Lock(lock, _)) => Some(*lock),
        _ => None,
    });
    let mut all: Vec<_> = Vec::new();
    for lock in in_events {
        if !all.contains(&lock) {
            all.push(lock);
        }
    }
    let name =
        |place: usize| if all.len() == 1 { "the mutex".to_owned() } else { format!("mutex {}", place + 1) };
    all.iter().enumerate().map(|(place, lock)| (*lock, name(place))).collect()
}

/// The statement that this line belongs to, up to and with the line itself.
fn statement(source: &str, line: u32) -> String {
    let lines: Vec<_> = source.lines().take(line as usize).collect();
    let ends = |line: &&str| line.trim().is_empty() || line.trim_end().ends_with([';', '{', '}']);
    let (last, before) = lines.split_last().unwrap_or((&"", &[]));
    let begin = before.iter().rposition(ends).map_or(0, |at| at + 1);
    let mut statement = before[begin..].join(" ");
    statement.push(' ');
    statement + last
}

/// Numbers those that have no name, and those that share one.
fn told_apart(kind: &str, names: impl Iterator<Item = Option<String>>) -> Vec<String> {
    let names: Vec<_> = names.collect();
    let mut count = BTreeMap::new();
    names.iter().for_each(|name| *count.entry(name.clone()).or_insert(0) += 1);
    let mut number = BTreeMap::new();
    let numbered = names.into_iter().map(|name| {
        let number = number.entry(name.clone()).or_insert(0);
        *number += 1;
        match (count[&name], name) {
            (1, Some(name)) => name,
            (1, None) => kind.to_owned(),
            (_, name) => format!("{} {number}", name.as_deref().unwrap_or(kind)),
        }
    });
    numbered.collect()
}

/// A, B, …, Z, AA, AB, …
fn letter(place: usize) -> String {
    let last = char::from(b'A' + (place % 26) as u8).to_string();
    match place / 26 {
        0 => last,
        more => letter(more - 1) + &last,
    }
}
