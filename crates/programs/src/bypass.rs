//! What a program does that the compiler accepts, and that the explorer would not see. It is found in the compiler's intermediate form,
//! MIR, where every path is spelled out: what comes from the explorer begins with `explorer::`, so that whatever begins with `core::`,
//! `alloc::` or `std::` has come around it.

use crate::rustc::Std;
use crate::{NotCovered, Program};
use regex::Regex;
use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::LazyLock;

/// What the language and the macros of std make, and what nobody can notice.
const HARMLESS: [&str; 21] = [
    "alloc::slice::",
    "alloc::str::",
    "core::array::",
    "core::bool::",
    "core::char::",
    "core::f32::",
    "core::f64::",
    "core::fmt::rt::",
    "core::future::",
    // A pause does nothing. What the loop around it looks at is a step, which is limited; a loop without one ends the exploration.
    "core::hint::",
    "core::net::",
    "core::num::",
    "core::panicking::",
    "core::slice::",
    "core::str::",
    "core::tuple::",
    "std::f32::",
    "std::f64::",
    // `panic!` of editions before 2021. A panic comes to the explorer by its hook, whoever begins it.
    "std::panicking::begin_panic",
    "std::sys::thread_local::",
    // It is in those of the explorer. To use it is another matter.
    "std::thread::local::LocalKey",
];

/// What the explorer passes on, and is not the same in each run: how a line of MIR shows it, what it is, and what to do.
const NOT_THE_SAME: [(&str, &str, &str); 5] = [
    (
        r"::new_pointer::<|::new_debug::<.*\bfn\(",
        "prints where something is in memory, which is not the same in each run",
        NAME_IT,
    ),
    // A pointer itself is harmless, until it is in something else, or given to what takes any type.
    (
        r"PointerExposeProvenance|^ +let (mut )?_\d+: [^*].*\*(const|mut) |::<[^(]*\*(const|mut) |explorer::ptr::hash",
        "prints where something is in memory, or could, which is not the same in each run",
        NAME_IT,
    ),
    (
        r"explorer::path::(Path::(canonicalize|exists|try_exists|is_dir|is_file|is_symlink|metadata|symlink_metadata|read_dir|read_link)|absolute)\b",
        "looks at files, which is not the same in each run",
        "a file system is not the same in each run: put what the program needs to know into it",
    ),
    (
        r"(any::type_name(_of_val)?|mem::(size|align)_of(_val)?)::<.*explorer::((sync|thread|crossbeam_channel|time|io|fs|env|process)::|collections::Hash)",
        "asks for the name or the size of a type of std's that the explorer has another one for",
        "do without: it is another one",
    ),
    (
        r"explorer::io::Error::last_os_error",
        "asks the system for its last error, which is not the same in each run",
        "it is another in each run: make the error in the program",
    ),
];

/// What shows how many handles an `Arc` has, or who drops the last, without a step. With std's own `Arc` the explorer does not see it.
const SHOWS_HANDLES: &str = r"\bsync::Arc::<.*>::(strong_count|weak_count|is_unique|get_mut|make_mut|try_unwrap|into_inner|unwrap_or_clone|downgrade|new_cyclic|into_raw)\b|\bsync::(Weak)\b|\bthread::(LocalKey)\b";

const NAME_IT: &str = "that is elsewhere in each run: give it a name or a number of its own, and print that";

/// What the compiler makes of programs that have the same std.
pub struct Mir {
    pub text: String,
    pub std: Std,
}

/// The first place where a program bypasses the explorer. `mir`: of all programs.
pub fn find(mir: &[Mir], programs: &[Program]) -> Option<NotCovered> {
    let found = mir.iter().flat_map(|Mir { text, std }| {
        lines(text, programs).into_iter().filter_map(|(line, place)| Some((place, bypass(&line, *std)?)))
    });
    let mut found: Vec<_> = found.collect();
    // What has no place comes last.
    found.sort_by_key(|(place, _)| (place.is_none(), place.clone()));
    let (place, (what, help)) = found.into_iter().next()?;
    let short = format!("the program {what}");
    Some(NotCovered { place, columns: None, what, short, help })
}

/// Whether this is the form of MIR that is known here: each program's entry is in it.
pub fn is_known(mir: &[Mir], programs: &[Program], entry: &str) -> bool {
    let lines = mir.iter().flat_map(|mir| mir.text.lines());
    let entries = lines.filter(|line| line.starts_with("fn ") && line.contains(entry));
    entries.count() == programs.len()
}

/// What a line of MIR does, and what to do instead, if that is past the explorer.
fn bypass(code: &str, std: Std) -> Option<(String, String)> {
    static PATH: LazyLock<Regex> = LazyLock::new(|| {
        regex(
            r"(?:^|[^:\w])(std::thread::local::LocalKey::<.*>::(?:with|try_with|set|get|take|replace)|(?:core|alloc|std)::[\w:]+)",
        )
    });
    static NOT_SAME: LazyLock<Vec<Regex>> =
        LazyLock::new(|| NOT_THE_SAME.iter().map(|(form, ..)| regex(form)).collect());
    static SHOWS: LazyLock<Regex> = LazyLock::new(|| regex(SHOWS_HANDLES));
    if std == Std::WithStdsArc
        && let Some(shows) = SHOWS.captures(code)
    {
        let what = shows.iter().skip(1).flatten().next().map_or("", |name| name.as_str());
        return Some((
            format!(
                "uses `{what}` beside what only std's own `Arc` does, such as an `Arc<dyn Trait>` or `self: Arc<Self>`"
            ),
            "beside these, the explorer does not see who lets go of an `Arc` last: do without one of the two"
                .to_owned(),
        ));
    }
    let mut paths = PATH.captures_iter(code).map(|path| path.extract::<1>().1[0]);
    let is_harmless =
        |path: &str| HARMLESS.iter().any(|harmless| path.starts_with(harmless)) && !path.contains(">::");
    if let Some(path) = paths.find(|path| !is_harmless(path)) {
        let path = path.trim_end_matches(':');
        let what = format!(
            "uses `{path}`, and not by the name `std`, under which the explorer has a model of what it covers"
        );
        let help = "write `std::` in the place of `core::` and `alloc::`";
        return Some((what, help.to_owned()));
    }
    let form = NOT_SAME.iter().position(|form| form.is_match(code))?;
    let (_, what, help) = NOT_THE_SAME[form];
    Some((what.to_owned(), help.to_owned()))
}

/// The lines of MIR without comments and texts, each with its place in a program. What a macro makes is where the body was before, or
/// where it is next.
fn lines(mir: &str, programs: &[Program]) -> Vec<(String, Option<Place>)> {
    static TEXT: LazyLock<Regex> = LazyLock::new(|| regex(r#""(?:[^"\\]|\\.)*""#));
    static DECLARED: LazyLock<Regex> = LazyLock::new(|| regex(r"^ +let (?:mut )?(_\d+): (.*);"));
    static PRINTED: LazyLock<Regex> =
        LazyLock::new(|| regex(r"(?:copy|move) (_\d+) as &dyn explorer::fmt::(?:Debug|Pointer)"));
    let mut lines: Vec<(String, Option<Place>)> = Vec::new();
    let mut last = None;
    let mut without_place = 0;
    let mut types = HashMap::new();
    for line in mir.lines() {
        // The comment follows the last of these: a text can have one as well.
        let (code, comment) = line.rsplit_once("// ").unwrap_or((line, ""));
        if !code.is_empty() && !code.starts_with(' ') {
            last = None;
            without_place = lines.len();
            types.clear();
        }
        if let Some(place) = place(comment, programs) {
            lines[without_place..].iter_mut().for_each(|(_, missing)| *missing = Some(place.clone()));
            last = Some(place);
        }
        // The explorer with std's own `Arc` has everything else from the explorer.
        let code = TEXT.replace_all(code, "").replace("stds_arc::", "explorer::");
        if let Some(declared) = DECLARED.captures(&code) {
            types.insert(declared[1].to_owned(), declared[2].to_owned());
        }
        // What is written out is the type that is printed, as where it is known at once.
        let code = PRINTED.replace(&code, |printed: &regex::Captures| {
            format!(
                "core::fmt::rt::Argument::new_debug::<{}>",
                types.get(&printed[1]).map_or("", String::as_str)
            )
        });
        // What macros of std declare is their own.
        let is_declared = DECLARED.is_match(&code);
        if !(is_declared && place(comment, programs).is_none()) {
            lines.push((code.into_owned(), last.clone()));
        }
        if last.is_some() {
            without_place = lines.len();
        }
    }
    lines
}

/// A file, and a line in it.
type Place = (PathBuf, usize);

/// The place in a program that a comment names: `scope 0 at file.rs:3:14: 3:20`.
fn place(comment: &str, programs: &[Program]) -> Option<Place> {
    let (_, place) = comment.split_once(" at ")?;
    let mut parts = place.rsplitn(5, ':');
    let (_, _, _, line) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    let file = parts.next()?;
    let program = programs.iter().find(|program| program.file.as_os_str() == file)?;
    Some((program.file.clone(), line.trim().parse().ok()?))
}

fn regex(form: &str) -> Regex {
    Regex::new(form).expect("the form is one")
}
