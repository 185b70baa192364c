//! What was found, as data. Whoever reads it can rely on its version: what is in it then stays, and more may come.

use crate::child::Findings;
use crate::target::Found;
use explorer::explorer::{Ending, Extent, Outcome};
use serde_json::{Value, json};

/// The version of this form.
const VERSION: u32 = 1;

/// All of it. `status`: with which this command ends.
pub fn all(found: &Found, findings: &Findings, seed: u64, status: u8) -> Value {
    let (extent, preemptions) = match findings.extent {
        Extent::All => ("all", None),
        Extent::Preemptions(most) => ("preemptions", Some(most)),
        Extent::Some => ("some", None),
    };
    let outcomes = findings.outcomes.iter().enumerate();
    let outcomes: Vec<_> = outcomes.map(|(place, outcome)| one(place, outcome, found, findings)).collect();
    json!({
        "version": VERSION,
        "program": found.title.trim_matches('`'),
        "status": status,
        "extent": extent,
        "preemptions": preemptions,
        "runs": findings.runs,
        "random": { "runs": findings.random, "seed": seed },
        "seconds": findings.time.as_secs_f64(),
        "stopped": findings.is_stopped,
        "limited": findings.limited,
        "outcomes": outcomes,
    })
}

fn one(place: usize, outcome: &Outcome, found: &Found, findings: &Findings) -> Value {
    let (ending, status) = match outcome.ending {
        Ending::Returned => ("returns", Some(0)),
        Ending::Panicked => ("panics", Some(101)),
        Ending::Deadlocked => ("hangs", None),
        Ending::Exited(status) => ("returns", Some(status)),
    };
    let schedule = findings.traces.get(&place).map(|trace| {
        let picture = pictures::draw(trace, &found.source(), "");
        let steps = picture.words.iter().zip(&trace.events).map(|(told, event)| {
            let at = told.line.and_then(|line| found.place(line));
            json!({
                "thread": event.thread,
                "file": at.as_ref().map(|(file, _)| found.shown(file)),
                "line": at.map(|(_, line)| line),
                "words": told.words,
            })
        });
        let steps: Vec<_> = steps.collect();
        json!({ "threads": picture.threads, "switches": trace.switches, "steps": steps, "stuck": picture.stuck })
    });
    json!({
        "number": place + 1,
        "ending": ending,
        "status": status,
        "is_bad": outcome.is_bad(),
        "stdout": outcome.stdout,
        "stderr": outcome.stderr,
        "schedule": schedule,
    })
}
