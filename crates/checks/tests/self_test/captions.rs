//! The figures: code, caption, and how the figure is marked.

use crate::planted::At::Text;
use crate::planted::{ENDINGS, Expected, ORDERS, Planted};
use checks::book::Book;
use checks::update;

#[test]
fn stale_listing() {
    Planted::new().replace(ENDINGS, "from_millis(1)", "from_millis(2)").finds(Expected {
        file: ENDINGS,
        at: Text("from_millis(2)"),
        message: "the listing `greeting` differs from",
        help: "BOOK_UPDATE=1",
    });
}

#[test]
fn stale_caption() {
    Planted::new().replace(ENDINGS, "A greeting</strong>", "A salute</strong>").finds(Expected {
        file: ENDINGS,
        at: Text("A salute<"),
        message: "the listing `greeting` differs from",
        help: "BOOK_UPDATE=1",
    });
}

#[test]
fn no_run_where_it_does_not_belong() {
    Planted::new()
        .replace(ENDINGS, "```rust,editable\n//! A greeting", "```rust,editable,no_run\n//! A greeting")
        .finds(Expected {
            file: ENDINGS,
            at: Text("```rust,editable,no_run"),
            message: "is marked `rust,editable,no_run`",
            help: "BOOK_UPDATE=1",
        });
}

#[test]
fn ignore_where_it_does_not_belong() {
    Planted::new().replace(ENDINGS, "```rust,editable,should_panic", "```rust,editable,ignore").finds(
        Expected {
            file: ENDINGS,
            at: Text("```rust,editable,ignore"),
            message: "asks for `rust,editable,should_panic`",
            help: "BOOK_UPDATE=1",
        },
    );
}

#[test]
fn unknown_verdict() {
    Planted::new().replace(ENDINGS, "```text,hangs", "```text,stops").finds(Expected {
        file: ENDINGS,
        at: Text("```text,stops"),
        message: "`text,stops` is not a verdict",
        help: "`text,hangs`",
    });
}

#[test]
fn figure_without_a_block() {
    Planted::new().empty(ENDINGS, "greeting").finds(Expected {
        file: ENDINGS,
        at: Text("<figure id=\"greeting\">"),
        message: "has no block with an outcome",
        help: "BOOK_UPDATE=1",
    });
}

#[test]
fn figure_with_prose_in_it() {
    Planted::new().replace(ENDINGS, "```text,prints\n", "It prints:\n\n```text,prints\n").finds(Expected {
        file: ENDINGS,
        at: Text("It prints:"),
        message: "holds something that is not generated",
        help: "move it out",
    });
}

/// What looks like generated HTML, or stands in its line, is somebody's all the same.
#[test]
fn prose_that_could_be_taken_for_what_is_generated() {
    let tag = "<figure id=\"greeting\">";
    for (from, to) in [
        ("```text,prints\n", "<details><summary>My own hint</summary></details>\n\n```text,prints\n"),
        ("```text,prints\n", "```sh\ncargo run\n```\n\n```text,prints\n"),
        ("</figcaption>\n</figure>", "</figcaption> My own remark\n</figure>"),
    ] {
        let planted = Planted::new().replace(ENDINGS, from, to);
        let before = planted.read(ENDINGS);
        let problems = planted.problems();
        let named = problems.iter().any(|problem| {
            problem.message.contains("`greeting` holds something that is not generated")
                || problem.message.contains("is not a verdict")
        });
        assert!(named, "{to}: {problems:#?}");
        update::update(&Book::load(planted.root()), &planted.toolchain);
        assert_eq!(planted.read(ENDINGS), before, "{to}");
    }
    let planted = Planted::new().replace(ENDINGS, tag, &format!("{tag} My own remark"));
    let before = planted.read(ENDINGS);
    assert!(!planted.problems().is_empty());
    update::update(&Book::load(planted.root()), &planted.toolchain);
    assert_eq!(planted.read(ENDINGS), before);
}

/// The words say what was shown: that nothing else can happen, or has.
#[test]
fn caption_that_promises_too_much() {
    for (chapter, now, too_much) in [
        (ORDERS, "2 outcomes, and no other<", "2 outcomes; each will be seen<"),
        (ORDERS, "; their order can differ<", "; in every order<"),
        (ENDINGS, "and then hangs, whatever the schedule;", "and then ends;"),
    ] {
        Planted::new().replace(chapter, now, too_much).finds(Expected {
            file: chapter,
            at: Text(too_much),
            message: "differs from",
            help: "BOOK_UPDATE=1",
        });
    }
}

/// A listing that wants Ctrl-C: the caption says when, and skeptic does not run it, which would wait for ever.
#[test]
fn a_listing_that_wants_ctrl_c() {
    let source = Planted::new().read("examples/greeting.rs");
    let title = source.lines().next().expect("it has a title").to_owned();
    let wants = format!("{title}\n//!\n//! Press Ctrl-C after the line \"<ready>\".");
    let planted = Planted::new().edit("greeting", &title, &wants);
    assert!(!planted.problems().is_empty());
    update::update(&Book::load(planted.root()), &planted.toolchain);
    let chapter = planted.read(ENDINGS);
    assert!(
        chapter.contains(", and is killed by Ctrl-C after the line <code>&lt;ready&gt;</code></span>"),
        "{chapter}"
    );
    assert!(chapter.contains("```rust,editable,no_run\n//! "), "{chapter}");
}

/// A listing that wants Ctrl-C and has no handler is killed by it. If it ends otherwise, the page is wrong.
#[cfg(unix)]
#[test]
fn a_listing_that_ctrl_c_should_kill() {
    let title = "//! A greeting.";
    let wants = format!("{title}\n//!\n//! Press Ctrl-C after the line \"ready\".");
    let does = |what: &str| {
        let planted = Planted::new()
            .edit("greeting", title, &wants)
            .edit("greeting", "println!(\"good morning\");", what)
            .remove("src/generated/graphs/greeting.js");
        update::update(&Book::load(planted.root()), &planted.toolchain);
        planted
    };
    let killed = does("println!(\"ready\"); loop { thread::park(); }");
    assert!(killed.problems().is_empty(), "{:?}", killed.problems());
    does("println!(\"not yet\");").finds(Expected {
        file: ENDINGS,
        at: Text("```text,prints"),
        message: "Ctrl-C should kill `greeting`, and it returned",
        help: "have it wait for Ctrl-C",
    });
}

/// A listing that is called with arguments: they stand in the command, and it gets them.
#[test]
fn a_listing_that_has_arguments() {
    let title = "//! A greeting.";
    let given = format!("{title}\n//!\n//! Run it with the arguments `to you`.");
    let print = "println!(\"{:?}\", std::env::args().skip(1).collect::<Vec<_>>());";
    let planted =
        Planted::new().edit("greeting", title, &given).edit("greeting", "println!(\"good morning\");", print);
    update::update(&Book::load(planted.root()), &planted.toolchain);
    let chapter = planted.read(ENDINGS);
    assert!(chapter.contains("[\"to\", \"you\"]\n"), "{chapter}");
    assert!(chapter.contains("--example greeting -- to you</code>"), "{chapter}");
    assert!(chapter.contains("```rust,editable,no_run\n//! "), "{chapter}");
}
