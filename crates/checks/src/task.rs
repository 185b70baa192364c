//! Tasks for who wants to be the scheduler: `<p class="task" data-listing="NAME" data-goal="outcome 2">…</p>` in a chapter. What a goal can
//! be says `src/play/scheduler.js`, which reads them; here it is proven that each can be reached, or cannot, as it says.

use crate::book::{Book, Chapter, line_at, regex};
use crate::page::Shown;
use crate::problem::Problem;
use crate::toolchain::Toolchain;
use crate::verdict::{End, Outcome};
use regex::Regex;
use std::sync::LazyLock;

/// A task as it stands in a chapter.
static TASK: LazyLock<Regex> =
    LazyLock::new(|| regex(r#"(?m)^<p class="task" data-listing="([a-z0-9_]*)" data-goal="([^"]*)">"#));

/// Whatever looks like one.
static LOOKS_LIKE_ONE: LazyLock<Regex> = LazyLock::new(|| regex(r#"class="task""#));

/// Chapters whose listings are on threads, and have a task.
const CHAPTERS: [&str; 31] = [
    "message_passing",
    "schedules",
    "first_message",
    "many_producers",
    "end_of_a_channel",
    "send_and_receive_errors",
    "not_waiting",
    "bounded_channels",
    "sharing_the_ends",
    "messages_as_a_protocol",
    "many_receivers",
    "capacity_and_limits",
    "select",
    "priority_and_fairness",
    "select_type",
    "time_as_a_channel",
    "whole_program",
    "pools",
    "pipelines",
    "request_and_reply",
    "actors",
    "publish_subscribe",
    "cancellation",
    "shutdown",
    "rates_and_batches",
    "errors_and_supervision",
    "deadlock",
    "deadlines",
    "choosing",
    "testing",
    "your_own_program",
];

/// Every chapter on threads has a task.
pub fn everywhere(book: &Book) -> Vec<Problem> {
    let stem = |chapter: &Chapter| chapter.path.file_stem().map(|stem| stem.to_string_lossy().into_owned());
    let without = book.chapters.iter().filter(|chapter| {
        stem(chapter).is_some_and(|stem| CHAPTERS.contains(&stem.as_str())) && !TASK.is_match(&chapter.text)
    });
    let help =
        "write `<p class=\"task\" data-listing=\"NAME\" data-goal=\"outcome 1\">…</p>` below a listing";
    without
        .map(|chapter| Problem::new(&chapter.path, 1, "the chapter sets no task for the scheduler", help))
        .collect()
}

/// Each task of the book is about a listing of its chapter that can be played, and has a goal that is as it says.
pub fn check(book: &Book, toolchain: &impl Toolchain) -> Vec<Problem> {
    let mut problems = Vec::new();
    for chapter in &book.chapters {
        let text = &chapter.text;
        for place in LOOKS_LIKE_ONE.find_iter(text) {
            let line = line_at(text, place.start());
            let start = text[..place.start()].rfind('\n').map_or(0, |at| at + 1);
            let found = TASK
                .captures_at(text, start)
                .filter(|task| task.get(0).is_some_and(|all| all.start() == start));
            let wrong = match found {
                Some(task) => wrong(book, chapter, &task[1], &task[2].replace("&quot;", "\""), toolchain),
                None => Some((
                    "this is no task".to_owned(),
                    "write `<p class=\"task\" data-listing=\"NAME\" data-goal=\"outcome 1\">` at the beginning of a line".to_owned(),
                )),
            };
            problems.extend(wrong.map(|(message, help)| Problem::new(&chapter.path, line, message, help)));
        }
    }
    problems
}

/// What is wrong with a task, and what to do.
fn wrong(
    book: &Book,
    chapter: &Chapter,
    name: &str,
    goal: &str,
    toolchain: &impl Toolchain,
) -> Option<(String, String)> {
    let figure = chapter.figures.iter().find(|figure| figure.name == name);
    let (Some(figure), Some(example)) = (figure, book.examples.get(name)) else {
        return Some((
            format!("there is no listing `{name}` in this chapter"),
            "name one that is there".to_owned(),
        ));
    };
    // What is wrong with its figure, others say.
    let shown = Shown::of(figure)?;
    let explored = match shown.graph {
        Some(_) => toolchain.explore(book, example).ok()?,
        None => None,
    };
    let Some(explored) = explored else {
        return Some((
            format!("nobody can play `{name}`"),
            "set the task for a listing that is explored, and not too large".to_owned(),
        ));
    };
    let can = |is: &dyn Fn(&Outcome) -> bool| explored.possible.iter().any(is);
    let prints = |lines: &str| {
        let shown: String = lines.split(" | ").map(|line| format!("{line}\n")).collect();
        can(&|outcome| outcome.in_words() == shown)
    };
    let numbered = shown.numbered().len();
    let is_true = match goal.split_once(' ') {
        None if goal == "hangs" => can(&|outcome| outcome.end == End::Hung),
        None if goal == "panics" => can(&|outcome| outcome.end == End::Panicked),
        Some(("outcome", number)) => number.parse().is_ok_and(|number| (1..=numbered).contains(&number)),
        Some(("prints:", lines)) => prints(lines),
        Some(("never:", lines)) => !prints(lines),
        _ => {
            let help = "`outcome 2`, `hangs`, `panics`, `prints: one | two`, or `never: two | one`";
            return Some((format!("`{goal}` is no goal"), format!("write one of {help}")));
        }
    };
    let message = format!("`{goal}` is not so of `{name}`");
    (!is_true)
        .then(|| (message, "see what the page shows of it; what cannot happen is `never: …`".to_owned()))
}
