//! What was found, for the terminal.

use crate::child::Findings;
use crate::options::Options;
use crate::target::Found;
use explorer::explorer::{Ending, Extent, Limited, Outcome};
use explorer::trace::Trace;
use std::fmt::Write;

/// So many outcomes are listed, first of those that hang or panic; and of each so many lines.
const LISTED: usize = 20;
const LINES: usize = 20;

/// All that there is to say.
pub fn all(found: &Found, findings: &Findings, options: &Options, width: usize) -> String {
    let mut text = headline(found, findings) + "\n";
    let count = findings.outcomes.len();
    if let Some(number) = options.outcome {
        if number > count {
            let there = if count == 1 { "is one".to_owned() } else { format!("are {count}") };
            return text + &format!("\nThere is no outcome {number}: there {there}.\n");
        }
        text += &format!("\n{}", outcome_text(number - 1, &findings.outcomes[number - 1], count));
    } else {
        let places = listed(&findings.outcomes);
        let list = places.iter().map(|place| outcome_text(*place, &findings.outcomes[*place], count));
        text += &list.map(|one| format!("\n{one}")).collect::<String>();
        if places.len() < count {
            text += &format!("\nand {} more, which --json shows.\n", count - places.len());
        }
    }
    for (place, trace) in &findings.traces {
        text += &how(*place, trace, found, findings, width);
    }
    if findings.traces.is_empty() && options.outcome.is_none() && count > 0 {
        text += "\nHow one of them comes about: --outcome N\n";
    }
    text + &how_far(findings, options)
}

/// The places of the outcomes that are listed.
fn listed(outcomes: &[Outcome]) -> Vec<usize> {
    let mut places: Vec<_> = (0..outcomes.len()).collect();
    places.sort_by_key(|place| !outcomes[*place].is_bad());
    places.truncate(LISTED);
    places.sort();
    places
}

/// What there is to say of all outcomes together.
pub fn summary(found: &Found, findings: &Findings, options: &Options) -> String {
    headline(found, findings) + "\n" + &how_far(findings, options)
}

fn headline(found: &Found, findings: &Findings) -> String {
    let title = &found.title;
    let of = |is: fn(&Outcome) -> bool| findings.outcomes.iter().filter(|outcome| is(outcome)).count();
    let hangs = of(|outcome| outcome.ending == Ending::Deadlocked);
    let panics = of(Outcome::is_bad) - hangs;
    let count = findings.outcomes.len();
    let is_all = findings.extent == Extent::All;
    let (can, tried) = match is_all {
        true => (format!("can do {count} things"), ""),
        false => (format!("can do at least {count} things"), " that was found"),
    };
    match (count, hangs, panics) {
        (0, ..) => format!("{title}: no run came to an end."),
        (1, 0, 0) if is_all => format!("{title} does the same under every schedule."),
        (1, 0, 0) => format!("{title} did the same under every schedule that was tried."),
        (1, ..) => format!("{title} {}.", ending(&findings.outcomes[0])),
        (_, 0, 0) => format!("{title} {can}, and neither hangs nor panics in any{tried}."),
        (_, hangs, 0) => format!("{title} {can}, and hangs in {hangs} of them."),
        (_, 0, panics) => format!("{title} {can}, and panics in {panics} of them."),
        (_, hangs, panics) => {
            format!("{title} {can}, and hangs in {hangs} and panics in {panics} of them.")
        }
    }
}

/// How a program has ended, behind its name.
pub fn ending(outcome: &Outcome) -> String {
    match outcome.ending {
        Ending::Returned if outcome.is_bad() => "returns, though a thread panics".to_owned(),
        Ending::Returned => "returns".to_owned(),
        Ending::Panicked => "panics".to_owned(),
        Ending::Deadlocked => "hangs".to_owned(),
        Ending::Exited(status) => format!("ends with status {status}"),
    }
}

pub fn outcome_text(place: usize, outcome: &Outcome, count: usize) -> String {
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
        let more = printed.lines().count().saturating_sub(LINES);
        for (at, line) in printed.lines().take(LINES).enumerate() {
            let name = if at == 0 { name } else { "" };
            writeln!(text, "{:digits$}  {name:>14}  {line}", "").expect("a text takes what is written");
        }
        if more > 0 {
            writeln!(text, "{:digits$}  {:>14}  … and {more} lines more", "", "")
                .expect("a text takes what is written");
        }
    }
    text
}

/// How an outcome comes about.
pub fn how(place: usize, trace: &Trace, found: &Found, findings: &Findings, width: usize) -> String {
    let title = format!("Outcome {}", place + 1);
    let picture = pictures::draw(trace, &found.source(), &title);
    let has_files = found.sources.len() > 1;
    let in_line = |line| match found.place(line) {
        Some((file, line)) if has_files => format!("{}:{line}", file.display()),
        Some((_, line)) => line.to_string(),
        None => String::new(),
    };
    let mut text = format!("\nOutcome {}: it {}", place + 1, ending(&findings.outcomes[place]));
    match picture.stuck.is_empty() {
        true => text += ".\n",
        false => {
            text += ", since nobody can go on.\n";
            for (stuck, line) in picture.stuck.iter().zip(&picture.stuck_in) {
                let line = line.map_or(String::new(), |line| format!(" (line {})", in_line(line)));
                text += &format!("  {stuck}{line}\n");
            }
        }
    }
    let simplest =
        if findings.are_simplest { "The simplest schedule" } else { "The simplest schedule that was found" };
    let columns: Vec<_> =
        trace.threads.iter().zip(&picture.threads).filter(|(thread, _)| !thread.is_timer).collect();
    let columns: Vec<_> = columns.iter().map(|(_, name)| name.as_str()).collect();
    text += &format!("{simplest}. Lanes: {}; ● takes the step, ┊ cannot go on.\n\n", columns.join(", "));
    text + &pictures::text(trace, &picture, &found.source(), &in_line, width)
}

/// How much was tried.
pub fn how_far(findings: &Findings, options: &Options) -> String {
    let Findings { runs, time, random, .. } = findings;
    let seconds = time.as_secs_f64();
    let runs_words = if *runs == 1 { "one run".to_owned() } else { format!("{runs} runs") };
    let mut text = match findings.extent {
        Extent::All if findings.limited.any() => {
            format!("\nEvery schedule was tried, within the limits below: {runs_words}, {seconds:.1} s.\n")
        }
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
    if limited.steps {
        text += &format!("Runs that took more than {} steps were given up (--steps).\n", limits.steps);
    }
    if limited.parallelism {
        text += "Within this: the program is told that 2 threads can run at once (--parallelism).\n";
    }
    text
}
