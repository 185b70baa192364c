//! The form of chapters, documents and manifest.

use crate::planted::At::{Line, Text};
use crate::planted::{ENDINGS, Expected, ORDERS, Planted};

#[test]
fn two_chapters_with_one_stem() {
    Planted::new()
        .write("src/more/Orders.md", "# More orders\n")
        .append("src/SUMMARY.md", "- [More orders](more/Orders.md)\n")
        .finds(Expected {
            file: "src/more/Orders.md",
            at: Text("# More"),
            message: "takes this chapter and src/orders.md for one",
            help: "another file name",
        });
}

#[test]
fn stem_that_begins_with_a_digit() {
    Planted::new().write("src/2nd.md", "# Second\n").append("src/SUMMARY.md", "- [Second](2nd.md)\n").finds(
        Expected {
            file: "src/2nd.md",
            at: Text("# Second"),
            message: "does not begin with a letter",
            help: "begins with a letter",
        },
    );
}

#[test]
fn end_of_skeptics_string() {
    Planted::new().append(ENDINGS, "\nA string may begin with r####\" in Rust.\n").finds(Expected {
        file: ENDINGS,
        at: Text("r####\""),
        message: "ends the string in which skeptic keeps a listing",
        help: "use fewer or more `#`",
    });
}

#[test]
fn include() {
    Planted::new().append(ENDINGS, "\n{{#include orders.md}}\n").finds_first(Expected {
        file: ENDINGS,
        at: Text("{{#include"),
        message: "is expanded by mdBook and by nobody else",
        help: "write the text itself",
    });
}

#[test]
fn windows_line_ending() {
    Planted::new().append(ENDINGS, "\nThe end.\r\n").finds(Expected {
        file: ENDINGS,
        at: Text("The end."),
        message: "ends a line as Windows does",
        help: "LF line endings",
    });
}

#[test]
fn figure_that_is_not_closed() {
    Planted::new().append(ENDINGS, "\n<figure id=\"open\">\n").finds(Expected {
        file: ENDINGS,
        at: Text("<figure id=\"open\">"),
        message: "not of the form that is understood",
        help: "<figure id=\"NAME\">",
    });
}

#[test]
fn chapter_that_is_not_utf_8() {
    Planted::new().write(ORDERS, b"# Orders\n\nCaf\xe9\n").finds(Expected {
        file: ORDERS,
        at: Line(3),
        message: "is not UTF-8",
        help: "save the file as UTF-8",
    });
}

#[test]
fn wrong_rust_version() {
    Planted::new().append(ENDINGS, "\nThis book is checked with\nRust 1.10.\n").finds(Expected {
        file: ENDINGS,
        at: Text("Rust 1.10"),
        message: "says Rust 1.10, Cargo.toml says 1.95",
        help: "write 1.95",
    });
}

#[test]
fn wrong_mdbook_version() {
    Planted::new().replace("README.md", "--version 0.5.4", "--version 0.4.0").finds(Expected {
        file: "README.md",
        at: Text("--version 0.4.0"),
        message: "says mdBook 0.4.0, Cargo.toml says 0.5.4",
        help: "write 0.5.4",
    });
}

#[test]
fn manifest_that_is_not_toml() {
    Planted::new().append("Cargo.toml", "\n[broken\n").finds(Expected {
        file: "Cargo.toml",
        at: Text("[broken"),
        message: "is not TOML",
        help: "mend the syntax",
    });
}
