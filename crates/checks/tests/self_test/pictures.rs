//! Pictures of schedules.

use crate::planted::At::{Line, Text};
use crate::planted::{ENDINGS, Expected, LEDGER, ORDERS, PICTURE, Planted};

#[test]
fn picture_that_is_stale() {
    Planted::new().replace(PICTURE, "main joins worker", "main joins it").finds(Expected {
        file: PICTURE,
        at: Text("main joins it"),
        message: "the picture is not what the listing does now",
        help: "BOOK_UPDATE=1",
    });
}

#[test]
fn picture_that_is_not_drawn() {
    Planted::new().remove(PICTURE).finds(Expected {
        file: ORDERS,
        at: Text("{{#include generated/pictures"),
        message: "src/generated/pictures/warning-1.md is not drawn yet",
        help: "BOOK_UPDATE=1",
    });
}

#[test]
fn picture_that_no_chapter_shows() {
    let planted = Planted::new().replace(ORDERS, "{{#include generated/pictures/warning-1.md}}\n\n", "");
    planted.finds(Expected {
        file: PICTURE,
        at: Line(1),
        message: "no chapter shows this picture",
        help: "`{{#include generated/pictures/warning-1.md}}`",
    });
}

#[test]
fn picture_that_stands_twice() {
    let planted = Planted::new().append(ORDERS, "\n\n{{#include generated/pictures/warning-1.md}}\n");
    let last = planted.read(ORDERS).lines().count();
    planted.finds(Expected {
        file: ORDERS,
        at: Line(last),
        message: "stands twice in the book",
        help: "take one of the two out",
    });
}

#[test]
fn picture_in_another_chapter() {
    let picture = "{{#include generated/pictures/warning-1.md}}\n";
    Planted::new().replace(ORDERS, picture, "").append(ENDINGS, &format!("\n{picture}")).finds_first(
        Expected {
            file: ENDINGS,
            at: Text(picture),
            message: "there is no listing `warning` in this chapter",
            help: "in the chapter of its listing",
        },
    );
}

#[test]
fn picture_of_no_outcome() {
    Planted::new().append(ORDERS, "\n\n{{#include generated/pictures/warning-3.md}}\n").finds(Expected {
        file: ORDERS,
        at: Text("{{#include generated/pictures/warning-3.md}}"),
        message: "the page of `warning` shows no outcome 3, but 1",
        help: "counted from 1",
    });
}

#[test]
fn picture_of_what_is_not_explored() {
    Planted::new().append(ENDINGS, "\n{{#include generated/pictures/moved-1.md}}\n").finds(Expected {
        file: ENDINGS,
        at: Text("{{#include generated/pictures/moved-1.md}}"),
        message: "`moved` is not explored",
        help: "take the picture out",
    });
}

#[test]
fn picture_without_an_empty_line() {
    Planted::new().replace(ORDERS, "warning-1.md}}\n\n", "warning-1.md}}\n").finds_first(Expected {
        file: ORDERS,
        at: Text("{{#include"),
        message: "is expanded by mdBook and by nobody else",
        help: "with an empty line after it",
    });
}

/// The other kinds have names of their own, and are drawn of the same run.
#[test]
fn pictures_of_other_kinds() {
    for kind in ["who", "buffer"] {
        let file = format!("src/generated/pictures/choosing-1-{kind}.md");
        let include = format!("{{{{#include generated/pictures/choosing-1-{kind}.md}}}}\n");
        let planted = Planted::new().append(ORDERS, &format!("\n\n{include}"));
        planted.finds(Expected {
            file: ORDERS,
            at: Text(&include),
            message: &format!("{file} is not drawn yet"),
            help: "BOOK_UPDATE=1",
        });
        planted.update(&[&file, LEDGER]);
        assert_eq!(planted.problems(), []);
        assert!(planted.read(&file).contains(&format!("id=\"picture-choosing-1-{kind}\"")));
        planted.replace(&file, "tx → rx", "tx → r").finds(Expected {
            file: &file,
            at: Text("tx → r"),
            message: "the picture is not what the listing does now",
            help: "BOOK_UPDATE=1",
        });
    }
}

#[test]
fn buffer_of_no_channel() {
    Planted::new().append(ORDERS, "\n\n{{#include generated/pictures/warning-1-buffer.md}}\n").finds(
        Expected {
            file: ORDERS,
            at: Text("{{#include generated/pictures/warning-1-buffer.md}}"),
            message: "no thread of `warning` sends anything",
            help: "take the picture out",
        },
    );
}
