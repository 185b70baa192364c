//! `listings.json`, and the tables that are made of the listings.

use crate::planted::At::{Line, Text};
use crate::planted::{ENDINGS, Expected, LISTINGS, Planted, TABLE, TEACHING};

#[test]
fn listings_json_that_is_stale() {
    Planted::new().replace(LISTINGS, "A greeting", "A salute").finds(Expected {
        file: LISTINGS,
        at: Text("A salute"),
        message: "what is generated is not up to date",
        help: "BOOK_UPDATE=1",
    });
}

#[test]
fn table_that_is_stale() {
    Planted::new().replace(TABLE, "hangs", "ends").finds(Expected {
        file: TABLE,
        at: Text("ends |"),
        message: "what is generated is not up to date",
        help: "BOOK_UPDATE=1",
    });
}

#[test]
fn table_that_nobody_writes() {
    Planted::new().append(ENDINGS, "\n{{#include generated/tables/errors.md}}\n").finds_first(Expected {
        file: ENDINGS,
        at: Text("{{#include"),
        message: "there is no table `errors`",
        help: "catalog.rs",
    });
}

#[test]
fn table_that_no_chapter_shows() {
    let planted = Planted::new().replace(TEACHING, "{{#include generated/tables/listings.md}}\n", "");
    // The anchors of its headings are gone too.
    let problems = planted.problems();
    let first = problems.first().expect("there is a problem");
    planted.compare(
        first,
        Expected {
            file: TABLE,
            at: Line(1),
            message: "no chapter shows this table",
            help: "`{{#include generated/tables/listings.md}}`",
        },
    );
}

#[test]
fn field_that_is_not_described() {
    Planted::new().replace(TEACHING, "| `stderr` | standard error |\n", "").finds(Expected {
        file: TEACHING,
        at: Text("| Field |"),
        message: "the field `stderr` of src/listings.json is not described",
        help: "add a row",
    });
}

#[test]
fn field_that_is_described_and_not_there() {
    Planted::new().replace(TEACHING, "| `stderr` |", "| `author` | nobody |\n| `stderr` |").finds(Expected {
        file: TEACHING,
        at: Text("| `author`"),
        message: "src/listings.json has no field `author`",
        help: "raise VERSION",
    });
}
