//! Examples, and the listings that are their twins.

use crate::planted::At::{Line, Text};
use crate::planted::{ENDINGS, Expected, ORDERS, Planted};

#[test]
fn listing_without_example() {
    Planted::new().remove("examples/racing.rs").finds(Expected {
        file: ORDERS,
        at: Text("<figure id=\"racing\">"),
        message: "`racing` has no example",
        help: "examples/racing.rs",
    });
}

#[test]
fn example_without_listing() {
    Planted::new().write("examples/extra.rs", "//! More.\n\nfn main() {}\n").finds(Expected {
        file: "examples/extra.rs",
        at: Text("//! More."),
        message: "no chapter has the listing `extra`",
        help: "<figure id=\"extra\">",
    });
}

#[test]
fn listing_that_stands_twice() {
    let planted = Planted::new();
    let chapter = planted.read(ENDINGS);
    let end = chapter.find("</figure>").expect("there is a figure") + "</figure>".len();
    let start = chapter.find("<figure id=\"greeting\">").expect("there is a figure");
    planted.append(ORDERS, &format!("\n{}\n", &chapter[start..end])).finds(Expected {
        file: ORDERS,
        at: Text("<figure id=\"greeting\">"),
        message: "stands in src/endings.md:5 already",
        help: "link to it",
    });
}

#[test]
fn listing_that_no_longer_compiles() {
    let broken = "println!(\"good morning\", missing)";
    Planted::new().edit("greeting", "println!(\"good morning\")", broken).finds(Expected {
        file: "examples/greeting.rs",
        at: Text(broken),
        message: "`greeting` does not compile",
        help: "mend the program",
    });
}

#[test]
fn hidden_line() {
    Planted::new()
        .replace("examples/greeting.rs", "use std::thread;\n", "use std::thread;\n# \n")
        .replace(ENDINGS, "use std::thread;\nuse std::time", "use std::thread;\n# \nuse std::time")
        .finds_first(Expected {
            file: ENDINGS,
            at: Text("\n# \n"),
            message: "has a hidden line",
            help: "write the line without the `#`",
        });
}

#[test]
fn long_sleep() {
    Planted::new().edit("greeting", "from_millis(1)", "from_millis(51)").finds(Expected {
        file: "examples/greeting.rs",
        at: Text("from_millis(51)"),
        message: "sleeps for more than 50 ms",
        help: "50 ms or less",
    });
}

#[test]
fn sleep_of_unknown_length() {
    Planted::new().edit("greeting", "from_millis(1)", "from_millis(2 / 2)").finds(Expected {
        file: "examples/greeting.rs",
        at: Text("from_millis(2 / 2)"),
        message: "not a plain number",
        help: "from_millis(N)",
    });
}

#[test]
fn listing_without_a_title() {
    Planted::new()
        .edit("greeting", "//! A greeting.\n", "\n")
        .replace(ENDINGS, "<strong>A greeting<", "<strong>greeting<")
        .finds(Expected {
            file: "examples/greeting.rs",
            at: Text("\n"),
            message: "`greeting` has no title",
            help: "`//! Title.`",
        });
}

#[test]
fn code_outside_of_a_figure() {
    Planted::new().append(ENDINGS, "\n```rust\nfn main() {}\n```\n").finds(Expected {
        file: ENDINGS,
        at: Text("```rust\nfn main() {}"),
        message: "stands outside of a figure",
        help: "examples/NAME.rs",
    });
}

#[test]
fn example_that_is_not_utf_8() {
    Planted::new().write("examples/greeting.rs", b"//! Caf\xe9\n").finds(Expected {
        file: "examples/greeting.rs",
        at: Line(1),
        message: "is not UTF-8",
        help: "save the file as UTF-8",
    });
}

#[test]
fn command_that_names_no_example() {
    Planted::new().replace(ENDINGS, "run --example greeting` shows", "run --example salute` shows").finds(
        Expected {
            file: ENDINGS,
            at: Text("--example salute"),
            message: "names an example that does not exist: `salute`",
            help: "file name",
        },
    );
}
