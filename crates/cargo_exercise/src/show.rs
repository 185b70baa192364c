//! What the reader sees in the terminal.

use crate::exercise::Exercise;
use crate::grade::{Grade, Part, Tried};
use crate::mine::{Mine, State};
use crate::rules::Fault;
use crate::task::{Chapters, Task};
use cargo_explore::text;
use std::path::Path;

/// All exercises, with what is done.
pub fn list(root: &Path, exercises: &[Exercise]) -> String {
    let (mine, chapters) = (Mine::of(root), Chapters::of(root));
    let longest = exercises.iter().map(|exercise| exercise.name.len()).max().unwrap_or_default();
    let mut text = String::new();
    let mut kind = None;
    let mut done = 0;
    for exercise in exercises {
        if kind != Some(exercise.wants.kind) {
            kind = Some(exercise.wants.kind);
            text += &format!("\n{}\n", exercise.wants.kind.title());
        }
        let state = match mine.state(exercise) {
            State::New => ' ',
            State::Begun => '~',
            State::Done => '✓',
        };
        done += usize::from(state == '✓');
        let title = chapters.task(&exercise.name).map_or(String::new(), |task| task.title);
        text +=
            &format!("  {state} {:longest$}  {:>3} min  {title}\n", exercise.name, exercise.wants.minutes);
    }
    text + &format!(
        "\n✓ right as it is, ~ begun: {done} of {} done. Check one, or begin: cargo exercise NAME\n",
        exercises.len()
    )
}

/// What has come of a program. `file`: how it is named.
pub fn grade(exercise: &Exercise, file: &Path, grade: &Grade, width: usize) -> String {
    let file = file.display();
    let name = &exercise.name;
    match grade {
        Grade::Right(tried, parts) => format!(
            "right  {file}: {}, and none breaks a rule.\n{}       One more solution, and why: cargo exercise {name} --solution\n",
            how_much(tried),
            parts.iter().map(a_part).collect::<String>()
        ),
        Grade::Wrong(faults, tried) => wrong(&file.to_string(), faults, tried, width),
        Grade::Unfinished(tried) if tried.findings.limited.steps => format!(
            "not known  {file}: no rule is broken in what was tried; but a run has not ended after {} steps, and was cut off.\n           \
             Does the program go round for ever?\n",
            tried.options.limits.steps
        ),
        Grade::Unfinished(tried) => format!(
            "not known  {file}: no rule is broken in {} runs, and there are more schedules than could be tried.\n           \
             It may be right. To know, do it with fewer threads, fewer messages, or fewer looks whether something has come (`try_recv`, `is_empty`,\n           \
             `select!`); or compare it with one more solution: cargo exercise {name} --solution\n",
            tried.findings.runs
        ),
        // rustc has said it above.
        Grade::DoesNotCompile => format!("wrong  {file} does not compile.\n"),
        Grade::NotExplored(why) => format!("{why}\nnot known  {file} cannot be checked.\n"),
    }
}

/// What was not tried wholly.
fn a_part(part: &Part) -> String {
    let Part { says, runs } = part;
    format!(
        "       {says}: it has too many schedules to try all. In the {runs} that were tried, no rule is broken.\n"
    )
}

/// How much was tried.
fn how_much(tried: &Tried) -> String {
    let runs = tried.findings.runs;
    let runs = if runs == 1 { "one run".to_owned() } else { format!("{runs} runs") };
    format!("every schedule was tried ({runs})")
}

/// What is wrong, and a schedule that shows the first of it.
fn wrong(file: &str, faults: &[Fault], tried: &Tried, width: usize) -> String {
    let mut text = format!("wrong  {file}\n");
    for fault in faults {
        text += &format!("       {}\n", fault.words);
    }
    let Tried { found, findings, .. } = tried;
    if let Some(place) = faults.iter().find_map(|fault| fault.place) {
        let outcome = &findings.outcomes[place];
        text += "\nThis is how:\n\n";
        text += &text::outcome_text(place, outcome, findings.outcomes.len());
        if let Some(trace) = findings.traces.get(&place) {
            text += &text::how(place, trace, found, findings, width);
        }
    }
    text
}

/// What is to be done.
pub fn task(exercise: &Exercise, task: Option<&Task>) -> String {
    let Some(task) = task else {
        return format!("{}: its chapter does not say what is to be done.\n", exercise.name);
    };
    format!("{}\n\n{}\n\nThe same in the book: {}\n", task.title, task.text, task.address)
}

/// So many hints.
pub fn hints(exercise: &Exercise, task: Option<&Task>, count: usize) -> String {
    let hints = task.map(|task| task.hints.as_slice()).unwrap_or_default();
    let shown = hints.iter().take(count).map(|hint| format!("{hint}\n\n"));
    let name = &exercise.name;
    let more = match hints.len().saturating_sub(count) {
        0 => format!("There are no more hints. The solution, and why: cargo exercise {name} --solution\n"),
        1 => "There is one more hint: give --hint once more\n".to_owned(),
        more => format!("There are {more} more hints: give --hint once more\n"),
    };
    shown.collect::<String>() + &more
}

/// The solution, and why.
pub fn solution(exercise: &Exercise, task: Option<&Task>, code: &str) -> String {
    let why = task.map_or(String::new(), |task| format!("\n{}\n", task.why));
    format!("// exercises/{}/solution.rs\n\n{code}{why}", exercise.name)
}
