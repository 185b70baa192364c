//! Self-tests of the words and numbers that the switch writes into figures.

use super::{ENDINGS, LEDGER, LISTINGS, ORDERS, Planted, TABLE};
use crate::verdict::Listed;

pub const TESTS: &[(&str, fn())] = &[
    ("outcomes in the old form", outcomes_in_the_old_form),
    (
        "outcomes that are misnumbered",
        outcomes_that_are_misnumbered,
    ),
    ("update numbers outcomes", update_numbers_outcomes),
    (
        "update numbers outcomes of what is not explored",
        update_numbers_outcomes_of_what_is_not_explored,
    ),
    ("outcome that prints nothing", outcome_that_prints_nothing),
    (
        "caption that promises too much",
        caption_that_promises_too_much,
    ),
];

/// What `choosing` can do.
pub const CHOOSING: [&str; 2] = [
    "first: Ok(1)\nsecond: Ok(2)\nsent: true, true\n",
    "first: Ok(2)\nsecond: Ok(1)\nsent: true, true\n",
];

/// The small book, in which `choosing` has these outcomes.
#[track_caller]
pub fn choosing(outcomes: &[&str]) -> Planted {
    let block = |outcomes: &[&str]| {
        let shown = outcomes.iter().map(|outcome| outcome.to_string()).collect();
        Listed {
            shown,
            in_all: None,
        }
        .to_string()
    };
    let in_words = |outcomes: &[&str]| format!("one of these {} outcomes,", outcomes.len());
    Planted::new()
        .replace(ORDERS, &block(&CHOOSING), &block(outcomes))
        .replace(ORDERS, &in_words(&CHOOSING), &in_words(outcomes))
}

/// The small book, with a line between the outcomes of `choosing` in the place of their numbers.
fn in_the_old_form() -> Planted {
    Planted::new()
        .replace(ORDERS, "-- outcome 1 of 2 --\n", "")
        .replace(ORDERS, "-- outcome 2 of 2 --\n", "-- or --\n")
}

fn outcomes_in_the_old_form() {
    in_the_old_form().has(
        ORDERS,
        CHOOSING[0],
        "the outcomes of `choosing` are not numbered",
        "BOOK_UPDATE=1",
    );
}

fn outcomes_that_are_misnumbered() {
    Planted::new()
        .replace(ORDERS, "-- outcome 2 of 2 --", "-- outcome 3 of 3 --")
        .has(
            ORDERS,
            "-- outcome 3 of 3 --",
            "the outcomes of `choosing` are not numbered",
            "BOOK_UPDATE=1",
        );
}

fn update_numbers_outcomes() {
    let sound = Planted::new().read(ORDERS);
    let planted = in_the_old_form();
    planted.update(&[ORDERS]);
    assert_eq!(planted.read(ORDERS), sound);

    // The hidden ones count.
    let planted = Planted::new().replace(ORDERS, "-- outcome 1 of 13 --\n", "");
    planted.update(&[ORDERS]);
    assert_eq!(planted.read(ORDERS), sound);
}

/// The explorer does not cover the crate that it uses. It is not run either, so that the crate need not be there.
fn update_numbers_outcomes_of_what_is_not_explored() {
    let source = "//! Either.\n\nfn main() {\n    println!(\"{}\", rand::random::<bool>());\n}\n";
    let figure = |outcomes: &str| {
        let code = format!("```rust,editable\n{source}```");
        format!(
            "\n\n<figure id=\"coin\">\n\n{code}\n\n```text,outcomes\n{outcomes}```\n</figure>\n"
        )
    };
    let planted = Planted::new()
        .append("Cargo.toml", "\n[dependencies]\nrand = \"0.9\"\n")
        .write("examples/coin.rs", source)
        .append(
            ORDERS,
            &figure("false\n-- or --\ntrue\n-- or --\n(never ends)\n"),
        );
    planted.update(&[ORDERS, TABLE, LISTINGS, LEDGER]);
    let text = planted.read(ORDERS);
    let numbered = "-- outcome 1 of 3 --\nfalse\n-- outcome 2 of 3 --\ntrue\n-- outcome 3 of 3 --\n(never ends)\n";
    assert!(text.contains(numbered), "{text}");
    assert!(
        text.contains("Prints one of these 3 outcomes in every run so far."),
        "{text}"
    );
    planted.update(&[]);
}

fn outcome_that_prints_nothing() {
    let shown = vec![String::new(), "(never ends)\n".to_owned()];
    let listed = Listed {
        shown,
        in_all: None,
    };
    assert_eq!(Listed::parse(&listed.to_string()), listed);
    assert_eq!(Listed::parse("-- or --\n(never ends)\n"), listed);
    assert_eq!(Listed::parse("").shown, [""]);
}

/// The words say what was shown: that nothing else can happen, or has.
fn caption_that_promises_too_much() {
    for (chapter, now, too_much) in [
        (
            ORDERS,
            "2 outcomes, and no other.",
            "2 outcomes; each will be seen.",
        ),
        (ORDERS, "; their order can differ.", "; in every order."),
        (
            ENDINGS,
            "and then hangs, whatever the schedule;",
            "and then ends;",
        ),
    ] {
        Planted::new().replace(chapter, now, too_much).has(
            chapter,
            too_much,
            "differs from",
            "BOOK_UPDATE=1",
        );
    }
}
