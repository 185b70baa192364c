//! Self-tests of the table of verdicts: what pages carry of it, and the limits that captions name.

use crate::planted::At::Text;
use crate::planted::{ENDINGS, Expected, FIXTURE, GRAPH, LISTINGS, ORDERS, Planted};
use crate::toolchain::libraries;
use checks::book::{Book, Chapter};
use checks::catalog::STYLES;
use checks::changes::Changes;
use checks::explore;
use checks::guesses::GUESSES;
use checks::page::{self, Shown};
use checks::verdict::{TABLE, Within};
use std::path::PathBuf;

#[test]
fn caption_with_another_verdict() {
    let from = "data-verdict=\"prints\"";
    let to = "data-verdict=\"panics\"";
    Planted::new().replace(ENDINGS, from, to).finds(Expected {
        file: ENDINGS,
        at: Text(to),
        message: "`greeting` differs from",
        help: "BOOK_UPDATE=1",
    });
}

const NO_LIMIT: &str = "data-verdict=\"prints\" data-check=\"output\" data-graph=\"\">";
const ALWAYS: &str = "prints exactly this, whatever the schedule<";

/// The small book, with a caption of `greeting` that names these limits.
#[track_caller]
fn greeting_within(within: Within) -> Planted {
    let limits = format!("{} data-limits=\"{within}\">", NO_LIMIT.trim_end_matches('>'));
    let words = ALWAYS.replace('<', &format!(", {}<", within.in_words()));
    Planted::new().replace(ENDINGS, NO_LIMIT, &limits).replace(ENDINGS, ALWAYS, &words)
}

const TICKS: Within =
    Within { ticks: Some(4), timeouts: None, polls: None, wakeups: None, preemptions: None };

#[test]
fn limit_that_kept_nothing_back() {
    greeting_within(TICKS).finds(Expected {
        file: ENDINGS,
        at: Text("```text,prints"),
        message: "`greeting` has no more outcomes than these, and its caption speaks of a limit",
        help: "BOOK_UPDATE=1",
    });
}

/// Has `greeting` wait for its message with timeouts, and once in a while look into a channel where nothing comes. It could time out
/// more often, and could not look more often if it cannot time out.
fn with_timeouts(planted: Planted) -> Planted {
    let from = "println!(\"good morning\");";
    let to = "let (tx, rx) = std::sync::mpsc::channel();
        let (_never, nothing) = std::sync::mpsc::channel::<()>();
        let sender = thread::spawn(move || tx.send(\"good morning\"));
        let wait = std::time::Duration::from_secs(5);
        while rx.recv_timeout(wait).is_err() {
            let _ = nothing.try_recv();
        }
        println!(\"good morning\");
        sender.join().unwrap().unwrap();";
    planted.replace("examples/greeting.rs", from, to).replace(ENDINGS, from, to)
}

#[test]
fn another_limit() {
    with_timeouts(greeting_within(TICKS)).finds(Expected { file: ENDINGS, at: Text("```text,prints"), message: "`greeting` is explored with at most 2 timeouts in each thread, and its caption says: with at most 4 ticks", help: "BOOK_UPDATE=1" });
}

/// It names those that the explorer has met, and not those that the source could meet.
#[test]
fn update_names_the_limits_that_mattered() {
    let planted = with_timeouts(Planted::new());
    planted.update(&[ENDINGS, GRAPH, GUESSES, LISTINGS]);
    let text = planted.read(ENDINGS);
    let data = "data-check=\"output\" data-graph=\"\" data-limits=\"timeouts=2\">";
    let words = ", whatever the schedule, with at most 2 timeouts in each thread</span>";
    assert!(text.contains(data) && text.contains(words), "{text}");
    assert_eq!(planted.problems(), []);
}

/// A listing that is shown so in the small book. It need not do this.
fn shown(word: &str, within: Within) -> Shown {
    let verdict = word.parse().expect("is a verdict");
    Shown {
        verdict,
        outcome: "one\n".to_owned(),
        stderr: String::new(),
        within,
        this_version: Vec::new(),
        graph: None,
        recorded: None,
    }
}

/// No word in braces is left.
#[test]
fn words_of_the_table() {
    for row in &TABLE {
        for text in [row.caption, row.in_short] {
            for explored in [true, false] {
                let said = shown(row.word, Within::default()).say(text, explored);
                assert!(!said.contains(['{', '}']), "{said}");
            }
        }
    }
}

/// What the caption of a listing says when schedules with more preemptions were left out: never that nothing else can happen.
#[test]
fn search_that_leaves_schedules_out() {
    let preemptions = Some(2);
    for (within, words) in [
        (Within { preemptions, ..Within::default() }, "with up to 2 preemptions"),
        (Within { preemptions, ..TICKS }, "with up to 2 preemptions and at most 4 ticks"),
        (Within { preemptions: Some(0), ..Within::default() }, "without a preemption"),
        (
            Within { preemptions: Some(0), ticks: Some(1), ..TICKS },
            "without a preemption and with at most 1 tick",
        ),
    ] {
        for row in TABLE.iter().filter(|row| row.compiles) {
            let said = shown(row.word, within).say(row.caption, true);
            assert!(said.contains(words), "{said}");
            assert!(!said.contains("no other") && !said.contains("whatever"), "{said}");
        }
        let said = shown("outcomes", within).say("{these}{count} outcomes{no_other}.", true);
        assert_eq!(said, format!("these 1 outcomes {words}."));
    }
}

/// What the explorer has found out comes into the page as it is, and is read there again.
#[test]
fn limits_as_data() {
    let within =
        Within { ticks: Some(4), timeouts: Some(2), polls: Some(3), wakeups: Some(1), preemptions: Some(1) };
    let book = Book::load(&FIXTURE);
    let figure =
        page::figure(&book, &book.examples["choosing"], &shown("outcomes", within), &Changes::default());
    let data = "data-limits=\"ticks=4 timeouts=2 polls=3 wakeups=1 preemptions=1\"";
    assert!(figure.contains(data), "{figure}");
    let chapter = Chapter::parse(PathBuf::from(ORDERS), figure);
    let read = Shown::of(&chapter.figures[0]).expect("it has a verdict");
    assert_eq!(read.within, within);
    let words = "with up to 1 preemption and at most 4 ticks and 2 timeouts in each thread and 3 looks in vain in a row and 1 wake-up for no reason in each thread";
    assert_eq!(within.in_words(), words);
}

/// The same of the outcomes that this version of crossbeam-channel can have.
#[test]
fn outcomes_of_this_version_as_data() {
    let book = Book::load(&FIXTURE);
    for (this_version, data, words) in [
        (vec![2], "data-version=\"2\"", "; with crossbeam-channel 0.5.17, always outcome 2<"),
        (
            vec![1, 3, 4],
            "data-version=\"1 3 4\"",
            "; with crossbeam-channel 0.5.17, only outcomes 1, 3 and 4<",
        ),
    ] {
        let shown = Shown { this_version: this_version.clone(), ..shown("outcomes", Within::default()) };
        let figure = page::figure(&book, &book.examples["choosing"], &shown, &Changes::default());
        assert!(figure.contains(data) && figure.contains(words), "{figure}");
        let chapter = Chapter::parse(PathBuf::from(ORDERS), figure);
        let read = Shown::of(&chapter.figures[0]).expect("it has a verdict");
        assert_eq!(read.this_version, this_version);
    }
}

#[test]
fn style_sheet_that_is_stale() {
    let planted = Planted::new().write(STYLES, "/* old */\n");
    planted.finds(Expected {
        file: STYLES,
        at: Text("/* old */"),
        message: "not up to date",
        help: "BOOK_UPDATE=1",
    });
    planted.update(&[STYLES]);
    let text = planted.read(STYLES);
    for row in TABLE.iter().filter(|row| !row.label.is_empty()) {
        let rule = format!(".{})::before {{\n  content: \"{}\";\n}}\n", row.word, row.label);
        assert!(text.contains(&rule), "{text}");
    }
    assert_eq!(planted.problems(), []);
}

#[test]
fn question_that_cannot_be_answered() {
    let book = Book::load(&FIXTURE);
    let (greeting, racing) = (&book.examples["greeting"], &book.examples["racing"]);
    let folder = tempfile::tempdir().expect("there is a place for temporary files");
    let libraries = libraries().expect("the libraries are built");
    let program = explore::build(&[greeting], &libraries, folder.path());
    let program = program.expect("the program can be built");
    let unknown = explore::explore(&program, racing).expect_err("it does not know this listing");
    let why = "`racing` cannot be explored: there is no program `racing` in here";
    assert_eq!(unknown.message, why);
    let missing = explore::trace(&program, greeting, 1).expect_err("there is one outcome");
    let why = "no run of `greeting` can be recorded: `greeting` has no outcome 1";
    assert_eq!(missing.message, why);
}
