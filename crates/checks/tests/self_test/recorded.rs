//! One real run, with its times.

use crate::planted::At::Text;
use crate::planted::{ENDINGS, Expected, Planted};
use checks::book::Book;
use checks::recorded;
use checks::update;

const RUN: &str =
    "rustc 1.95.0, linux x86_64, 2 processors\n    2.1 ms  good morning\n    2.2 ms  (returns)\n";

/// The small book, with this run of `greeting`.
#[track_caller]
fn with_a_run(run: &str) -> Planted {
    let planted = Planted::new();
    let book = Book::load(planted.root());
    let block = recorded::block(run, &book.examples["greeting"]);
    let caption = "<figcaption data-verdict=\"prints\" data-check=\"output\" data-graph=\"\">&#8291;<strong>A greeting<";
    planted.replace(ENDINGS, caption, &format!("{block}{caption}"))
}

#[test]
fn the_update_leaves_a_recorded_run_alone() {
    let planted = with_a_run(RUN);
    assert!(planted.read(ENDINGS).contains("<svg "));
    assert_eq!(planted.problems(), []);
    planted.update(&[]);
}

#[test]
fn recorded_run_that_printed_something_else() {
    with_a_run(&RUN.replace("good morning", "good night")).finds(Expected {
        file: ENDINGS,
        at: Text("```text,recorded"),
        message: "`greeting` does not print what its recorded run has printed",
        help: "cargo run -p checks --bin record greeting",
    });
}

#[test]
fn line_of_a_recorded_run_without_a_time() {
    with_a_run(&RUN.replace("    2.1 ms  good", "good")).finds(Expected {
        file: ENDINGS,
        at: Text("\ngood morning\n    2.2"),
        message: "this is no line of a recorded run of `greeting`",
        help: "record it again",
    });
}

#[test]
fn recorded_run_in_which_time_goes_back() {
    with_a_run(&RUN.replace("2.2 ms", "2.0 ms")).finds(Expected {
        file: ENDINGS,
        at: Text("    2.0 ms"),
        message: "this is no line of a recorded run",
        help: "record it again",
    });
}

#[test]
fn recorded_run_on_no_machine() {
    with_a_run(&RUN.replace(", linux x86_64, 2 processors", "")).finds(Expected {
        file: ENDINGS,
        at: Text("rustc 1.95.0"),
        message: "this is no line of a recorded run",
        help: "record it again",
    });
}

#[test]
fn recorded_run_with_a_time_that_is_none() {
    with_a_run(&RUN.replace("2.1 ms", "NaN ms")).finds(Expected {
        file: ENDINGS,
        at: Text("NaN ms"),
        message: "this is no line of a recorded run",
        help: "record it again",
    });
}

/// What somebody has written in the figure is not lost.
#[test]
fn nothing_is_recorded_where_prose_would_be_lost() {
    let planted = Planted::new().replace(ENDINGS, "```text,prints\n", "It prints:\n\n```text,prints\n");
    let before = planted.read(ENDINGS);
    let problem = update::record(&Book::load(planted.root()), "greeting", &planted.toolchain);
    let problem = problem.expect_err("there is prose").to_string();
    assert!(problem.contains("holds something that is not generated"), "{problem}");
    assert_eq!(planted.read(ENDINGS), before);
}

#[test]
fn nothing_is_recorded_of_what_is_not_there() {
    let planted = Planted::new();
    let problem = update::record(&Book::load(planted.root()), "greting", &planted.toolchain);
    let problem = problem.expect_err("no listing has this name").to_string();
    assert!(problem.contains("there is no listing `greting`"), "{problem}");
}
