//! Links, the table of contents, and anchors that clash.

use crate::planted::At::Text;
use crate::planted::{ENDINGS, Expected, Planted};
use checks::rustc;

#[test]
fn broken_link() {
    Planted::new().replace(ENDINGS, "(orders.md#in-any-order)", "(disorders.md)").finds(Expected {
        file: ENDINGS,
        at: Text("(disorders.md)"),
        message: "leads to a page that does not exist",
        help: "link to the file of a chapter",
    });
}

#[test]
fn broken_anchor() {
    Planted::new().replace(ENDINGS, "(orders.md#in-any-order)", "(orders.md#in-no-order)").finds(Expected {
        file: ENDINGS,
        at: Text("#in-no-order"),
        message: "leads to an anchor that does not exist",
        help: "the name of a listing",
    });
}

#[test]
fn broken_link_to_the_rust_documentation() {
    if rustc::docs().is_none() {
        return;
    }
    Planted::new().replace(ENDINGS, "/std/sync/mpsc/index.html", "/std/sync/mpsc/index.html#nothing").finds(
        Expected {
            file: ENDINGS,
            at: Text("#nothing"),
            message: "the Rust documentation does not have",
            help: "rustup doc",
        },
    );
}

#[test]
fn link_of_a_bad_form() {
    Planted::new()
        .replace(ENDINGS, "https://doc.rust-lang.org/std/sync", "http://doc.rust-lang.org/std/sync")
        .finds(Expected {
            file: ENDINGS,
            at: Text("http://doc"),
            message: "does not begin with `https://`",
            help: "as a browser shows it",
        });
}

#[test]
fn chapter_missing_from_summary_md() {
    Planted::new().write("src/left_out.md", "# Left out\n").finds(Expected {
        file: "src/left_out.md",
        at: Text("# Left out"),
        message: "is not in the table of contents",
        help: "- [Title](left_out.md)",
    });
}

#[test]
fn summary_md_names_a_missing_chapter() {
    Planted::new().append("src/SUMMARY.md", "- [Nothing](nothing.md)\n").finds(Expected {
        file: "src/SUMMARY.md",
        at: Text("nothing.md"),
        message: "names a file that does not exist",
        help: "write the chapter",
    });
}

#[test]
fn name_that_clashes_with_a_heading() {
    Planted::new().replace(ENDINGS, "## Never", "## Waiting").finds(Expected {
        file: ENDINGS,
        at: Text("<figure id=\"waiting\">"),
        message: "has the same anchor as the listing `waiting`",
        help: "reword the heading",
    });
}

#[test]
fn readme_md_with_a_broken_link() {
    Planted::new().replace("README.md", "(CONTRIBUTING.md)", "(CONTRIBUTE.md)").finds(Expected {
        file: "README.md",
        at: Text("CONTRIBUTE.md"),
        message: "leads to a file that does not exist",
        help: "as seen from this file",
    });
}
