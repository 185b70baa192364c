//! The exercises: each program that one begins with is refused for the reason that it says, each solution is right, and each wrong one is
//! refused with the words that its first lines name. `cargo test NAME` checks one.

use cargo_exercise::exercise::{self, Exercise};
use cargo_exercise::grade::{Grade, grade};
use cargo_exercise::mine::Mine;
use cargo_exercise::show;
use cargo_exercise::task::Chapters;
use libtest_mimic::{Arguments, Failed, Trial};
use std::fs;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// How long a program is explored at the most. A reader waits less, on a machine that does nothing else.
const TIME: Duration = Duration::from_secs(300);

/// How wide the reader's terminal is.
const WIDTH: usize = 120;

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let root = fs::canonicalize(ROOT).expect("the book's folder is there");
    let exercises = match exercise::all(&root) {
        Ok(exercises) => exercises,
        Err(error) => {
            eprintln!("error: {error}");
            return ExitCode::FAILURE;
        }
    };
    let sample = exercises.first().cloned();
    let (of_lessons, known) = (root.clone(), exercises.clone());
    let chapters = Arc::new(Chapters::of(&root));
    let all = exercises.into_iter().flat_map(|exercise| trials(&root, &chapters, exercise));
    let mut trials = Vec::from_iter(all);
    trials.extend(sample.map(|exercise| {
        Trial::test("the page shows what the grader says", move || {
            page_shows(&root, &exercise).map_err(Failed::from)
        })
    }));
    trials.push(Trial::test("lessons take 50 minutes", move || {
        lessons(&of_lessons, &known).map_err(Failed::from)
    }));
    libtest_mimic::run(&arguments, trials).exit_code()
}

/// Returns what is wrong.
type Check = dyn FnOnce(&Exercise) -> Result<(), String> + Send;

/// What is checked of one exercise.
fn trials(root: &Path, chapters: &Arc<Chapters>, exercise: Exercise) -> Vec<Trial> {
    let mut trials = Vec::new();
    let mut add = |what: &str, check: Box<Check>| {
        let exercise = exercise.clone();
        trials.push(Trial::test(format!("{}: {what}", exercise.name), move || {
            check(&exercise).map_err(Failed::from)
        }));
    };
    let (of_book, chapters) = (root.to_owned(), Arc::clone(chapters));
    add("form", Box::new(move |exercise| form(&of_book, &chapters, exercise)));
    add("to begin with", Box::new(|it| refused(it, &it.start(), std::slice::from_ref(&it.wants.begins))));
    for edition in ["2021", "2024"] {
        add(
            &format!("solution, {edition}"),
            Box::new(move |exercise| {
                let mut exercise = exercise.clone();
                // What it does with other values does not depend on the edition: they are tried in one.
                if edition == "2021" {
                    exercise.wants.again.clear();
                }
                right(&exercise, &exercise.solution(), edition)
            }),
        );
    }
    for program in exercise.programs("another") {
        add(&name_of(&program), Box::new(move |exercise| right(exercise, &program, "2024")));
    }
    for program in exercise.programs("wrong") {
        add(&name_of(&program), Box::new(move |exercise| refused(exercise, &program, &words_of(&program)?)));
    }
    trials
}

fn name_of(program: &Path) -> String {
    program.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

/// What an exercise has: a task with hints and a reason, a section, another solution, and enough wrong ones.
fn form(root: &Path, chapters: &Chapters, exercise: &Exercise) -> Result<(), String> {
    let name = &exercise.name;
    let task = chapters.task(name);
    let task = task.ok_or_else(|| {
        format!("no chapter has `<figure id=\"{name}\"></figure>` below a heading of the second level")
    })?;
    let missing = |what: &str, help: &str| Err(format!("{}: {what} is missing; {help}", task.address));
    if task.text.is_empty() {
        return missing("the task", "write it above the figure");
    }
    let minutes = format!("*{} minutes.", exercise.wants.minutes);
    if !task.text.starts_with(&minutes) || !task.text.contains(&format!("`cargo exercise {name}`")) {
        return missing(
            "how long it takes",
            &format!(
                "begin with `{minutes} Its section: [WORDS](CHAPTER.md#ANCHOR). In a terminal:` and the command"
            ),
        );
    }
    if task.hints.is_empty() {
        return missing("a hint", "write `<details class=\"hint\">` below the figure");
    }
    if task.why.is_empty() {
        return missing("the reason of the solution", "write it into `<details class=\"solution\">`");
    }
    let section = &exercise.wants.section;
    let (chapter, anchor) = section.split_once('#').unwrap_or((section, ""));
    let text = fs::read_to_string(root.join("src").join(chapter)).unwrap_or_default();
    if !text.contains(&format!("{{ #{anchor} }}")) && !text.contains(&format!("id=\"{anchor}\"")) {
        return Err(format!("exercises/{name}/wants.toml: there is no section {section}"));
    }
    if !text.contains(&format!("({})", task.address.replace(".html#", ".md#"))) {
        let link = task.address.replace(".html#", ".md#");
        return Err(format!(
            "src/{chapter} does not link to the exercise; write `[…]({link})` at the end of its section"
        ));
    }
    let (another, wrong) = (exercise.programs("another").len(), exercise.programs("wrong"));
    if another == 0 || wrong.len() < 3 || !wrong.iter().any(|path| path.ends_with("wrong_pretends.rs")) {
        return Err(format!(
            "exercises/{name}/ needs another.rs, three wrong_*.rs at least, and among them wrong_pretends.rs, which prints the right text \
             without the work"
        ));
    }
    Ok(())
}

/// The page that explains the grader shows how it begins about the first exercise.
fn page_shows(root: &Path, exercise: &Exercise) -> Result<(), String> {
    const PAGE: &str = "src/practice.md";
    let page = fs::read_to_string(root.join(PAGE)).map_err(|error| format!("{PAGE}: {error}"))?;
    let block = page.split("```text\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap_or_default();
    let grade = grade(exercise, &exercise.start(), "2024", TIME);
    let shown = show::grade(exercise, &Mine::file(exercise), &grade, WIDTH);
    match !block.is_empty() && shown.starts_with(block) {
        true => Ok(()),
        false => Err(format!("{PAGE} does not show how this begins; copy its first lines there:\n{shown}")),
    }
}

/// The steps of each lesson take 50 minutes together, and each exercise that a lesson names takes as long there as it says itself.
fn lessons(root: &Path, exercises: &[Exercise]) -> Result<(), String> {
    const PAGE: &str = "src/lessons.md";
    let page = fs::read_to_string(root.join(PAGE)).map_err(|error| format!("{PAGE}: {error}"))?;
    let lessons = page.split("\n## ").skip(1).filter(|lesson| lesson.contains("\n| Minutes |"));
    for lesson in lessons {
        let title = lesson.split(" {").next().unwrap_or_default();
        let steps = lesson
            .lines()
            .filter_map(|line| line.strip_prefix("| ")?.split(" |").next()?.parse::<u32>().ok());
        let minutes: u32 = steps.sum();
        if minutes != 50 {
            return Err(format!("{PAGE}: the steps of \"{title}\" take {minutes} minutes; make it 50"));
        }
        for exercise in exercises {
            let Some((_, behind)) = lesson.split_once(&format!("#{})", exercise.name)) else { continue };
            let wanted = format!(", {} minutes", exercise.wants.minutes);
            if !behind.starts_with(&wanted) {
                let name = &exercise.name;
                return Err(format!(
                    "{PAGE}: \"{title}\" does not say how long `{name}` takes; write `{wanted}` behind its link"
                ));
            }
        }
    }
    Ok(())
}

/// What the first lines of a wrong program say that the reader sees: `//! Refused: WORDS`.
fn words_of(program: &Path) -> Result<Vec<String>, String> {
    let text = fs::read_to_string(program).map_err(|error| format!("{}: {error}", program.display()))?;
    let words = text.lines().filter_map(|line| line.strip_prefix("//! Refused: "));
    let words = Vec::from_iter(words.map(str::to_owned));
    match words.is_empty() {
        true => Err(format!(
            "{}: does not say why it is refused; write `//! Refused: It can hang.`",
            program.display()
        )),
        false => Ok(words),
    }
}

/// The program is right.
fn right(exercise: &Exercise, program: &Path, edition: &str) -> Result<(), String> {
    let grade = grade(exercise, program, edition, TIME);
    match grade {
        Grade::Right(..) => Ok(()),
        _ => {
            Err(format!("it should be right, and is not:\n{}", show::grade(exercise, program, &grade, WIDTH)))
        }
    }
}

/// The program is refused with these words.
fn refused(exercise: &Exercise, program: &Path, words: &[String]) -> Result<(), String> {
    let grade = grade(exercise, program, "2024", TIME);
    let shown = show::grade(exercise, program, &grade, WIDTH);
    let Grade::Wrong(..) = grade else {
        return Err(format!("it should be refused, and is not:\n{shown}"));
    };
    match words.iter().find(|words| !shown.contains(words.as_str())) {
        None => Ok(()),
        Some(words) => {
            Err(format!("it should be refused with `{words}`, and the reader sees this:\n{shown}"))
        }
    }
}
