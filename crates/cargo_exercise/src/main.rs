//! `cargo exercise`: see `options::HELP`.

use cargo_exercise::exercise::{self, Exercise};
use cargo_exercise::grade::{Grade, TIME, grade};
use cargo_exercise::mine::Mine;
use cargo_exercise::options::{self, Asked, HELP};
use cargo_exercise::show;
use cargo_exercise::task::Chapters;
use cargo_explore::{page, width};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, SystemTime};
use std::{env, fs, thread};

/// The folder of the book.
const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

const RIGHT: u8 = 0;
const WRONG: u8 = 1;
const NOT_KNOWN: u8 = 2;
const WRONG_COMMAND: u8 = 101;

fn main() -> ExitCode {
    let asked = match options::parse(env::args_os()) {
        Ok(asked) => asked,
        Err(error) => {
            return said(&format!("{error}: `cargo exercise --help` says what there is"), WRONG_COMMAND);
        }
    };
    // Paths are shown as they are seen from the book's folder, and the reader may stand in another one.
    let root = fs::canonicalize(ROOT).unwrap_or_else(|_| ROOT.into());
    match exercise::all(&root).and_then(|exercises| answer(&root, &exercises, asked)) {
        Ok(status) => ExitCode::from(status),
        Err(error) => said(&error, WRONG_COMMAND),
    }
}

fn said(error: &str, status: u8) -> ExitCode {
    eprintln!("error: {error}");
    ExitCode::from(status)
}

/// Does what is asked for. Returns the status to end with.
fn answer(root: &Path, exercises: &[Exercise], asked: Asked) -> Result<u8, String> {
    let named = |name: &str| {
        let found = exercises.iter().find(|exercise| exercise.name == name);
        found.ok_or_else(|| {
            format!("there is no exercise `{name}`{}: `cargo exercise` lists them", like(name, exercises))
        })
    };
    let task = |exercise: &Exercise| Chapters::of(root).task(&exercise.name);
    let text = match asked {
        Asked::Help => HELP.to_owned(),
        Asked::List => show::list(root, exercises),
        Asked::Task(name) => {
            let exercise = named(&name)?;
            show::task(exercise, task(exercise).as_ref())
        }
        Asked::Hints(name, count) => {
            let exercise = named(&name)?;
            show::hints(exercise, task(exercise).as_ref(), count)
        }
        Asked::Solution(name) => {
            let exercise = named(&name)?;
            let code = fs::read_to_string(exercise.solution());
            let code = code.map_err(|error| format!("the solution of `{name}` cannot be read: {error}"))?;
            show::solution(exercise, task(exercise).as_ref(), &code)
        }
        Asked::Reset(name) => {
            let exercise = named(&name)?;
            let kept = Mine::of(root).reset(exercise);
            let kept = kept.map_err(|error| format!("`{name}` cannot be begun again: {error}"))?;
            let kept = kept.map_or(String::new(), |kept| format!(". Your text is kept: {}", kept.display()));
            format!("{} is as it was at the beginning{kept}\n", Mine::file(exercise).display())
        }
        Asked::Check { name, watch, html } => return check(root, named(&name)?, watch, html),
    };
    print!("{text}");
    Ok(RIGHT)
}

/// The exercise that somebody could have meant, as a question.
fn like(name: &str, exercises: &[Exercise]) -> String {
    let names = exercises.iter().map(|exercise| exercise.name.as_str());
    let alike = names.map(|known| (strsim::jaro_winkler(name, known), known));
    let nearest = alike.max_by(|(one, _), (other, _)| one.total_cmp(other));
    // As near as a slip of the finger or an ending that is left out.
    nearest
        .filter(|(alike, _)| *alike > 0.85)
        .map_or(String::new(), |(_, known)| format!("; is it `{known}`?"))
}

/// Checks the reader's program; makes it first, if there is none. Returns the status to end with.
fn check(root: &Path, exercise: &Exercise, watch: bool, html: Option<PathBuf>) -> Result<u8, String> {
    // What is there already could be a program of the reader's.
    if let Some(page) = html.as_ref().filter(|page| page.extension().is_none_or(|kind| kind != "html")) {
        return Err(format!("{} is no page: name a file that ends in .html", page.display()));
    }
    let mine = Mine::of(root);
    let file = Mine::file(exercise);
    let made = mine.begin(exercise).map_err(|error| format!("{} cannot be made: {error}", file.display()))?;
    let html = html.map(|html| std::path::absolute(&html).unwrap_or(html));
    env::set_current_dir(root).map_err(|error| format!("{}: {error}", root.display()))?;
    if made {
        println!("{}", show::task(exercise, Chapters::of(root).task(&exercise.name).as_ref()));
        println!("Your program to begin with: {}. Edit it, and give this command again.\n", file.display());
    }
    loop {
        let saved = saved_at(&file);
        let grade = grade(exercise, &file, "2024", TIME);
        print!("{}", show::grade(exercise, &file, &grade, width()));
        if let Grade::Right(..) = grade
            && let Err(error) = mine.note_done(exercise)
        {
            eprintln!("warning: that it is done cannot be noted: {error}");
        }
        if let (Some(html), Grade::Right(tried, _) | Grade::Wrong(_, tried) | Grade::Unfinished(tried)) =
            (&html, &grade)
        {
            let text = page::all(&tried.found, &tried.findings, &tried.options);
            fs::write(html, text)
                .map_err(|error| format!("{} cannot be written: {error}", html.display()))?;
        }
        if !watch {
            return Ok(match grade {
                Grade::Right(..) => RIGHT,
                Grade::Wrong(..) => WRONG,
                _ => NOT_KNOWN,
            });
        }
        println!("\nWaiting for you to save {}. Ctrl-C ends this.", file.display());
        while saved_at(&file) == saved {
            thread::sleep(Duration::from_millis(200));
        }
    }
}

/// When the file was saved last; nothing while it is not there, as with editors that write a new one.
fn saved_at(file: &Path) -> Option<SystemTime> {
    fs::metadata(file).and_then(|meta| meta.modified()).ok()
}
