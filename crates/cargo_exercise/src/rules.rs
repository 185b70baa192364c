//! What an exercise can want of a program, and where one falls short: in words that its writer sees.
//!
//! What must happen is read from the runs themselves (threads that were started, messages that were received), and not from what they
//! print alone: a program that prints the right text without the work is refused.

use explorer::explorer::{Carried, Ending, Limited, Outcome, Work};
use proc_macro2::{TokenStream, TokenTree};
use serde::Deserialize;
use std::collections::BTreeSet;

/// What an exercise wants, under every schedule. That no run hangs, that no thread panics and that the exit status is 0 need not be said.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Rules {
    /// What it may print: one of these. Each must be possible.
    pub prints: Vec<String>,
    /// Or the lines that it prints in each run, in some order.
    pub lines: Vec<String>,
    /// Pairs of these lines: in each run the first comes before the second.
    pub before: Vec<(String, String)>,
    /// Lines that come in this order in some run: `["a", "b"]` wants a run in which `a` is printed before `b`.
    pub can: Vec<Vec<String>>,
    /// How many threads beside `main` do something in each run before it ends, at least.
    pub threads: usize,
    /// How many do at the most. No limit if it is not given.
    pub most_threads: Option<usize>,
    /// Whether each of these threads is joined in each run before it ends.
    pub joined: bool,
    /// How many messages get from one thread to another in each run, at least.
    pub messages: usize,
    /// How many messages are received in each run, at least, if a thread may be the one that has sent them.
    pub received: usize,
    /// How many messages a thread may have received without having sent as many, unless it is where messages end. Any number if it is not given.
    pub keeps: Option<usize>,
    /// How many sends over one channel may fail since it has no receiver anymore. Any number if it is not given.
    pub refused: Option<usize>,
    /// How often a `Mutex` is locked in each run, at least.
    pub locks: usize,
    /// Whether messages may be left that nobody receives.
    pub may_lose: bool,
    /// The capacities that a channel may have which messages go over. Empty: any. So is `unbounded` where it is not forbidden.
    pub capacities: Vec<usize>,
    /// How many channels that messages go over have no limit to their capacity, at least.
    pub unbounded: usize,
    /// Whether it may look again and again whether something has come, which keeps a core busy.
    pub polls: bool,
    /// At most so many of a line that begins so without its line that ends so.
    pub at_once: Option<AtOnce>,
    /// What so many threads, messages or locks are in this exercise, told to who has fewer: "each answer is a message".
    pub means: Option<String>,
    /// Why something has to be possible, told to whose program cannot do it: "either may be the first".
    pub since: Option<String>,
    /// Names that have to stand in the code.
    pub uses: Vec<String>,
    /// Names of what a function is given, which it has to use.
    pub arguments: Vec<String>,
    /// Names that must not.
    pub without: Vec<String>,
}

/// What a program waits with that does not know what to wait for. No exercise needs it that does not begin with it.
const IDLE: [&str; 3] = ["sleep", "yield_now", "spin_loop"];

/// At most `most` things go on at the same time, and in some run so many do: each begins with a line that begins with `from`, and ends with one that begins with `to`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AtOnce {
    pub from: String,
    pub to: String,
    pub most: usize,
}

impl AtOnce {
    /// How many go on at the same time at the most.
    fn highest(&self, outcome: &Outcome) -> usize {
        let mut now = 0_usize;
        let mut highest = 0;
        for line in outcome.stdout.lines() {
            if line.starts_with(self.from.as_str()) {
                now += 1;
            } else if line.starts_with(self.to.as_str()) {
                now = now.saturating_sub(1);
            }
            highest = highest.max(now);
        }
        highest
    }
}

/// Where a program falls short.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong, in a sentence.
    pub words: String,
    /// An outcome that shows it: its place among those that were found.
    pub place: Option<usize>,
}

impl Fault {
    pub(crate) fn new(words: impl Into<String>) -> Fault {
        Fault { words: words.into(), place: None }
    }
}

impl Rules {
    /// What is wrong with the code, before it is run. `given`: the code that the exercise begins with.
    pub fn faults_of_code(&self, code: &str, given: &str) -> Vec<Fault> {
        let tokens = code.parse::<TokenStream>().unwrap_or_default();
        let line_of = |name: &str| line_of(&tokens, name);
        let missing = self.uses.iter().filter(|name| line_of(name).is_none());
        let missing = missing
            .map(|name| Fault::new(format!("It does not use `{name}`, and this exercise is about that.")));
        let unused = self.arguments.iter().filter(|name| count_of(&tokens, name) < 2);
        let unused = unused.map(|name| Fault::new(format!("It does not use `{name}`, which it is given.")));
        let forbidden = self.without.iter().filter_map(|name| Some((line_of(name)?, name)));
        let forbidden = forbidden
            .map(|(line, name)| Fault::new(format!("Line {line}: solve this exercise without `{name}`.")));
        let given = given.parse::<TokenStream>().unwrap_or_default();
        let idle = IDLE.iter().filter(|name| self::line_of(&given, name).is_none());
        let idle = idle.filter_map(|name| Some((line_of(name)?, name))).map(|(line, name)| {
            Fault::new(format!(
                "Line {line}: solve this exercise without `{name}`, which waits for nothing that happens."
            ))
        });
        missing.chain(unused).chain(forbidden).chain(idle).collect()
    }

    /// What is wrong with what it can do. `limited`: what has kept it from doing more. `is_all`: whether every schedule was tried.
    pub fn faults(&self, outcomes: &[Outcome], limited: Limited, is_all: bool) -> Vec<Fault> {
        let per_run: [fn(&Rules, &Outcome) -> Option<String>; 5] =
            [Rules::bad_end, Rules::printed, Rules::too_many_at_once, Rules::work, Rules::lost];
        let faults = per_run.iter().filter_map(|fault| {
            let mut found = outcomes
                .iter()
                .enumerate()
                .filter_map(|(place, outcome)| Some((place, fault(self, outcome)?)));
            found.next().map(|(place, words)| Fault { words, place: Some(place) })
        });
        let mut faults = Vec::from_iter(faults);
        if faults.is_empty() && limited.polls && !self.polls {
            faults.push(Fault::new(
                "It can look again and again whether something has come, which keeps a core busy: wait for it.",
            ));
        }
        if is_all && faults.is_empty() {
            faults.extend(self.impossible(outcomes));
        }
        faults
    }

    /// It does not end well.
    fn bad_end(&self, outcome: &Outcome) -> Option<String> {
        match outcome.ending {
            Ending::Deadlocked => Some("It can hang.".to_owned()),
            _ if outcome.is_bad() => Some("It can panic.".to_owned()),
            Ending::Exited(status) => Some(format!("It can end with the exit status {status}.")),
            _ => None,
        }
    }

    /// It prints something that it must not. Of a run that does not end well nobody asks that.
    fn printed(&self, outcome: &Outcome) -> Option<String> {
        if self.bad_end(outcome).is_some() {
            return None;
        }
        let printed = &outcome.stdout;
        if !self.prints.is_empty() && !self.prints.contains(printed) {
            let is_long = |text: &String| text.lines().count() > QUOTED || text.len() > QUOTED_BYTES;
            if self.prints.iter().any(is_long) {
                return Some(first_other_line(printed, &self.prints));
            }
            let all = self.prints.iter().map(|text| quoted(text));
            let all = Vec::from_iter(all).join(" or ");
            return Some(format!("It can print {}. It should print {all}.", quoted(printed)));
        }
        if !self.lines.is_empty() {
            let (mut is, mut wanted) =
                (Vec::from_iter(printed.lines()), Vec::from_iter(self.lines.iter().map(String::as_str)));
            is.sort_unstable();
            wanted.sort_unstable();
            if let Some(missing) = first_more(&wanted, &is) {
                return Some(format!("It can end without the line `{missing}`."));
            }
            if let Some(surplus) = first_more(&is, &wanted) {
                return Some(format!("It can print `{surplus}`, which is a line too many."));
            }
        }
        let broken = self.before.iter().find(|(one, other)| !comes_before(printed, one, other));
        broken.map(|(one, other)| format!("It can print `{other}` before `{one}`."))
    }

    /// More goes on at the same time than may.
    fn too_many_at_once(&self, outcome: &Outcome) -> Option<String> {
        let at_once = self.at_once.as_ref()?;
        let (highest, most) = (at_once.highest(outcome), at_once.most);
        (highest > most)
            .then(|| format!("{highest} can be at work at the same time, and at most {most} may."))
    }

    /// It has not done the work.
    fn work(&self, outcome: &Outcome) -> Option<String> {
        let work = outcome.work.as_ref().filter(|_| self.bad_end(outcome).is_none())?;
        let sum = |of: fn(&Carried) -> usize| work.channels.iter().map(of).sum::<usize>();
        let (received, between) = (sum(|channel| channel.received), sum(|channel| channel.between_threads));
        let too_few = |is: usize, what: &str, wanted: usize, done: &str| {
            let done = format!("{} {done}", only(is, what));
            (is < wanted).then(|| {
                because(
                    &format!("It can end when {done}; this exercise wants at least {wanted}"),
                    &self.means,
                )
            })
        };
        let is_left = self.joined && work.joined < work.threads;
        is_left
            .then(|| "It can end when nobody has joined one of its threads.".to_owned())
            .or_else(|| too_few(work.threads, "thread", self.threads, "done anything beside `main`"))
            .or_else(|| too_few(between, "message", self.messages, "come from one thread to another"))
            .or_else(|| too_few(received, "message", self.received, "reached a receiver"))
            .or_else(|| too_few(work.locks, "lock of a `Mutex`", self.locks, "been taken"))
            .or_else(|| self.too_much(work))
            .or_else(|| self.wrong_capacity(work))
    }

    /// More than enough: threads, messages in a thread, sends that fail.
    fn too_much(&self, work: &Work) -> Option<String> {
        let (threads, kept) = (work.threads, work.kept);
        if let Some(most) = self.most_threads.filter(|most| threads > *most) {
            let words = format!(
                "It can have {threads} threads beside `main` at work; this exercise wants at most {most}."
            );
            return Some(words);
        }
        if let Some(keeps) = self.keeps.filter(|keeps| kept > *keeps) {
            return Some(format!(
                "A thread can keep {kept} messages that it has received; it should send one on for each, and keep {keeps} at most."
            ));
        }
        let refused = work.channels.iter().map(|channel| channel.refused).max().unwrap_or_default();
        let most = self.refused.filter(|most| refused > *most)?;
        Some(format!("{refused} sends to somebody who has gone can fail; {most} is enough to know it."))
    }

    fn wrong_capacity(&self, work: &Work) -> Option<String> {
        let used = || work.channels.iter().filter(|channel| channel.sent > 0);
        let unbounded = used().filter(|channel| channel.is_unbounded).count();
        if unbounded < self.unbounded {
            let (is, wanted) = (channels_without_a_limit(unbounded), self.unbounded);
            return Some(format!(
                "Messages can go over {is}; this exercise wants at least {wanted}: with a limit, a send waits or fails when nobody receives."
            ));
        }
        if self.capacities.is_empty() {
            return None;
        }
        let allowed = self.capacities.iter().map(usize::to_string);
        let allowed = Vec::from_iter(allowed).join(" or ");
        used().find_map(|channel| match channel.is_unbounded {
            true => Some(format!("A channel has no limit to its capacity; it should be {allowed}.")),
            false if self.capacities.contains(&channel.capacity) => None,
            false => {
                Some(format!("A channel has the capacity {}; it should be {allowed}.", channel.capacity))
            }
        })
    }

    /// A message is sent and not received.
    fn lost(&self, outcome: &Outcome) -> Option<String> {
        let channels = &outcome.work.as_ref().filter(|_| self.bad_end(outcome).is_none())?.channels;
        let lost: usize = channels.iter().map(|channel| channel.sent - channel.received).sum();
        let words = if lost == 1 {
            "A message can be sent that".to_owned()
        } else {
            format!("{lost} messages can be sent that")
        };
        (!self.may_lose && lost > 0).then(|| format!("{words} nobody receives."))
    }

    /// Whether all that must be possible is among these outcomes.
    pub fn can_be_all(&self, outcomes: &[Outcome]) -> bool {
        self.impossible(outcomes).is_none()
    }

    /// It cannot do something that it must.
    fn impossible(&self, outcomes: &[Outcome]) -> Option<Fault> {
        let can_print = |text: &&String| outcomes.iter().any(|outcome| outcome.stdout == **text);
        if let Some(text) = self.prints.iter().find(|text| !can_print(text)) {
            let words =
                format!("It can never print exactly {}, and under some schedule it should", quoted(text));
            return Some(Fault::new(because(&words, &self.since) + &all_printed(outcomes)));
        }
        if let Some(at_once) = &self.at_once {
            let highest = outcomes.iter().map(|outcome| at_once.highest(outcome)).max().unwrap_or_default();
            if highest < at_once.most {
                let most = at_once.most;
                return Some(Fault::new(because(
                    &format!(
                        "At most {highest} can be at work at the same time, and {most} should be possible"
                    ),
                    &self.since,
                )));
            }
        }
        let can_come = |lines: &&Vec<String>| {
            let in_order = |outcome: &Outcome| {
                lines.windows(2).all(|pair| comes_before(&outcome.stdout, &pair[0], &pair[1]))
            };
            outcomes.iter().any(in_order)
        };
        let lines = self.can.iter().find(|lines| !can_come(lines))?;
        let is_line = |line: &str| outcomes.iter().any(|outcome| outcome.stdout.lines().any(|it| it == line));
        if let Some(line) = lines.iter().find(|line| !is_line(line)) {
            let words = format!("It can never print the line `{line}`, and under some schedule it should");
            return Some(Fault::new(because(&words, &self.since)));
        }
        let words = match lines.as_slice() {
            [one, other] => {
                format!("`{one}` never comes before `{other}`, and under some schedule it should")
            }
            lines => {
                let lines = Vec::from_iter(lines.iter().map(|line| format!("`{line}`"))).join(", ");
                format!("{lines} never come in this order, and under some schedule they should")
            }
        };
        Some(Fault::new(because(&words, &self.since)))
    }
}

/// A sentence, and the reason for it if the exercise gives one.
fn because(words: &str, reason: &Option<String>) -> String {
    match reason {
        Some(reason) => format!("{words}: {reason}."),
        None => format!("{words}."),
    }
}

/// Texts with more lines than these are not quoted in a sentence.
const QUOTED: usize = 4;

/// And those that are longer.
const QUOTED_BYTES: usize = 120;

/// Where what it prints is none of the texts that it should print.
fn first_other_line(printed: &str, texts: &[String]) -> String {
    let printed = Vec::from_iter(printed.lines());
    let same =
        |text: &String| printed.iter().zip(text.lines()).take_while(|(is, wanted)| *is == wanted).count();
    let most = texts.iter().map(same).max().unwrap_or_default();
    let wanted = texts.iter().filter(|text| same(text) == most).filter_map(|text| text.lines().nth(most));
    let wanted = BTreeSet::from_iter(wanted.map(|line| format!("`{line}`")));
    let wanted = Vec::from_iter(wanted).join(" or ");
    let number = most + 1;
    match (printed.get(most), wanted.is_empty()) {
        (Some(is), false) => format!("Line {number} of what it prints can be `{is}`. It should be {wanted}."),
        (Some(is), true) => format!("It can print `{is}` as line {number}, which is a line too many."),
        (None, _) => format!("It can end without {wanted}, which should be line {number}."),
    }
}

/// A sentence with all that it can print, if that is little.
fn all_printed(outcomes: &[Outcome]) -> String {
    const MOST: usize = 3;
    let all = BTreeSet::from_iter(outcomes.iter().map(|outcome| quoted(&outcome.stdout)));
    match all.len() <= MOST {
        true => format!(" It can print {}.", Vec::from_iter(all).join(" or ")),
        false => String::new(),
    }
}

/// The first text that is more often in one of these than in the other. Both are in order.
fn first_more<'a>(one: &[&'a str], other: &[&str]) -> Option<&'a str> {
    let count = |all: &[&str], text: &str| all.iter().filter(|it| **it == text).count();
    one.iter().find(|text| count(one, text) > count(other, text)).copied()
}

/// Whether the first of these lines stands above the second, if both are there.
fn comes_before(printed: &str, one: &str, other: &str) -> bool {
    let place = |wanted: &str| printed.lines().position(|line| line == wanted);
    match (place(one), place(other)) {
        (Some(one), Some(other)) => one < other,
        _ => false,
    }
}

fn quoted(text: &str) -> String {
    if text.is_empty() { "nothing".to_owned() } else { format!("`{}`", text.trim_end().replace('\n', "⏎")) }
}

fn channels_without_a_limit(count: usize) -> String {
    match count {
        0 => "no channel without a limit".to_owned(),
        1 => "only 1 channel without a limit".to_owned(),
        _ => format!("only {count} channels without a limit"),
    }
}

/// Only so many of this have, in words.
fn only(count: usize, what: &str) -> String {
    match count {
        0 => format!("no {what} has"),
        1 => format!("only one {what} has"),
        _ => format!("only {count} {what}s have"),
    }
}

/// How often this name stands in code. `let _ = name;` does nothing with it, nor does `let _ = (name, other);`.
fn count_of(tokens: &TokenStream, name: &str) -> usize {
    let tokens = Vec::from_iter(tokens.clone());
    let is = |token: &TokenTree, text: &str| token.to_string() == text;
    let mut count = 0;
    let mut is_thrown_away = false;
    for (at, token) in tokens.iter().enumerate() {
        let is_in = |place: usize, text: &str| tokens.get(at + place).is_some_and(|token| is(token, text));
        let begins = is_in(0, "let") && is_in(1, "_") && is_in(2, "=") && is_in(4, ";");
        is_thrown_away = (is_thrown_away || begins) && !is(token, ";");
        count += match token {
            TokenTree::Ident(ident) => usize::from(ident == name && !is_thrown_away),
            TokenTree::Group(group) if !is_thrown_away => count_of(&group.stream(), name),
            TokenTree::Group(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => 0,
        };
    }
    count
}

/// The line in which this name stands first, in code and not in a text.
fn line_of(tokens: &TokenStream, name: &str) -> Option<usize> {
    tokens.clone().into_iter().find_map(|token| match token {
        TokenTree::Ident(ident) => (ident == name).then(|| ident.span().start().line),
        TokenTree::Group(group) => line_of(&group.stream(), name),
        TokenTree::Punct(_) | TokenTree::Literal(_) => None,
    })
}
