//! What was found, for the terminal.

use crate::child::Findings;
use crate::options::Options;
use crate::target::Found;
use explorer::explorer::{Ending, Extent, Limited, Outcome, is_bad};
use explorer::trace::Trace;
use std::fmt::Write;

/// So many outcomes are listed. Those that hang or panic always are.
const LISTED: usize = 20;

/// All that there is to say.
pub fn all(found: &Found, findings: &Findings, options: &Options, width: usize) -> String {
    let mut text = headline(found, findings) + "\n";
    let count = findings.outcomes.len();
    let mut left_out = 0;
    for (place, outcome) in findings.outcomes.iter().enumerate() {
        match place < LISTED || is_bad(outcome.ending, &outcome.stderr) {
            true => text += &format!("\n{}", outcome_text(place, outcome, count)),
            false => left_out += 1,
        }
    }
    if left_out > 0 {
        text += &format!("\nand {left_out} more, which --json shows.\n");
    }
    for (place, trace) in &findings.traces {
        text += &how(*place, trace, found, findings, width);
    }
    if let Some(number) = options.outcome.filter(|number| !findings.traces.contains_key(&(number - 1))) {
        let there = if count == 1 { "is one".to_owned() } else { format!("are {count}") };
        text += &format!("\nThere is no outcome {number}: there {there}.\n");
    }
    if findings.traces.is_empty() && options.outcome.is_none() && count > 0 {
        text += "\nHow one of them comes about: --outcome N\n";
    }
    text + &how_far(findings, options)
}

/// What there is to say of all outcomes together.
pub fn summary(found: &Found, findings: &Findings, options: &Options) -> String {
    headline(found, findings) + "\n" + &how_far(findings, options)
}

fn headline(found: &Found, findings: &Findings) -> String {
    let title = &found.title;
    let bad = findings.outcomes.iter().filter(|outcome| is_bad(outcome.ending, &outcome.stderr)).count();
    let is_all = findings.extent == Extent::All;
    match (findings.outcomes.len(), bad) {
        (0, _) => format!("{title}: nothing was found."),
        (1, 0) if is_all => format!("{title} does the same under every schedule."),
        (1, 0) => format!("{title} did the same under every schedule that was tried."),
        (1, _) => format!("{title} {}.", ending(&findings.outcomes[0])),
        (count, 0) => format!("{title} can do {count} things, and neither hangs nor panics in any."),
        (count, bad) => {
            let hangs =
                findings.outcomes.iter().filter(|outcome| outcome.ending == Ending::Deadlocked).count();
            let panics = bad - hangs;
            let what = match (hangs, panics) {
                (0, _) => format!("panics in {panics}"),
                (_, 0) => format!("hangs in {hangs}"),
                _ => format!("hangs in {hangs} and panics in {panics}"),
            };
            format!("{title} can do {count} things, and {what} of them.")
        }
    }
}

/// How a program has ended, behind its name.
pub fn ending(outcome: &Outcome) -> String {
    match outcome.ending {
        Ending::Returned if is_bad(outcome.ending, &outcome.stderr) => {
            "returns, though a thread panics".to_owned()
        }
        Ending::Returned => "returns".to_owned(),
        Ending::Panicked => "panics".to_owned(),
        Ending::Deadlocked => "hangs".to_owned(),
        Ending::Exited(status) => format!("ends with status {status}"),
    }
}

fn outcome_text(place: usize, outcome: &Outcome, count: usize) -> String {
    let digits = count.to_string().len();
    let number = place + 1;
    let mut text = format!("{number:>digits$}  It {}", ending(outcome));
    let printed = [("printed", &outcome.stdout), ("standard error", &outcome.stderr)];
    let printed: Vec<_> = printed.into_iter().filter(|(_, text)| !text.is_empty()).collect();
    if printed.is_empty() {
        text += ", and prints nothing";
    }
    text += "\n";
    for (name, printed) in printed {
        for (at, line) in printed.lines().enumerate() {
            let name = if at == 0 { name } else { "" };
            writeln!(text, "{:digits$}  {name:>14}  {line}", "").expect("a text takes what is written");
        }
    }
    text
}

/// How an outcome comes about.
fn how(place: usize, trace: &Trace, found: &Found, findings: &Findings, width: usize) -> String {
    let title = format!("Outcome {}", place + 1);
    let picture = pictures::draw(trace, &found.source(), &title);
    let mut text = format!("\nOutcome {}: it {}", place + 1, ending(&findings.outcomes[place]));
    match picture.stuck.is_empty() {
        true => text += ".\n",
        false => {
            text += ", since nobody can go on.\n";
            picture.stuck.iter().for_each(|stuck| text += &format!("  {stuck}\n"));
        }
    }
    let simplest =
        if findings.are_simplest { "The simplest schedule" } else { "The simplest schedule that was found" };
    let columns: Vec<_> =
        trace.threads.iter().zip(&picture.threads).filter(|(thread, _)| !thread.is_timer).collect();
    let columns: Vec<_> = columns.iter().map(|(_, name)| name.as_str()).collect();
    text += &format!("{simplest}. Lanes: {}; ● takes the step, ┊ cannot go on.\n\n", columns.join(", "));
    let has_files = found.program.sources().len() > 1;
    let place = |line| match found.place(line) {
        Some((file, line)) if has_files => format!("{}:{line}", file.display()),
        Some((_, line)) => line.to_string(),
        None => String::new(),
    };
    text + &pictures::text(trace, &picture, &found.source(), &place, width)
}

/// How much was tried.
fn how_far(findings: &Findings, options: &Options) -> String {
    let Findings { runs, time, random, .. } = findings;
    let seconds = time.as_secs_f64();
    let runs_words = if *runs == 1 { "one run".to_owned() } else { format!("{runs} runs") };
    let mut text = match findings.extent {
        Extent::All => format!("\nEvery schedule was tried: {runs_words}, {seconds:.1} s.\n"),
        Extent::Preemptions(most) => {
            let most = match most {
                0 => "without a preemption".to_owned(),
                1 => "with at most one preemption".to_owned(),
                _ => format!("with at most {most} preemptions"),
            };
            format!("\nNot every schedule was tried. Every one {most} was: {runs_words}, {seconds:.1} s.\n")
        }
        Extent::Some => format!("\nNot every schedule was tried: {runs_words}, {seconds:.1} s.\n"),
    };
    if *random > 0 {
        text += &format!("{random} of the runs were at random, with --seed {}.\n", options.seed);
    }
    if findings.is_stopped {
        text += "It was stopped before its time.\n";
    }
    text + &within(findings.limited, options)
}

/// Which limits have kept a thread from doing more.
fn within(limited: Limited, options: &Options) -> String {
    let limits = &options.limits;
    let times = |most: usize| if most == 1 { "once".to_owned() } else { format!("{most} times") };
    let all = [
        (limited.timeouts, "each thread times out at most", limits.timeouts, "--timeouts"),
        (limited.polls, "each thread finds nothing in a row at most", limits.polls, "--polls"),
        (limited.wakeups, "each thread wakes up for no reason at most", limits.wakeups, "--wakeups"),
        (limited.ticks, "each ticker ticks at most", limits.ticks, "--ticks"),
    ];
    let all: Vec<_> = all.into_iter().filter(|(is, ..)| *is).collect();
    let mut text = String::new();
    for (_, what, most, option) in all {
        text += &format!("Within this: {what} {} ({option}).\n", times(most));
    }
    if limited.parallelism {
        text += "Within this: the program is told that 2 threads can run at once (--parallelism).\n";
    }
    text
}
