//! Faults of the documents beside the chapters.

use crate::planted::At::Text;
use crate::planted::{Expected, Planted};

const TOOLS: &str = "crates/README.md";

#[test]
fn link_from_a_documents_folder() {
    let planted = Planted::new().write(TOOLS, "Writers: [how to](../CONTRIBUTING.md).\n");
    assert_eq!(planted.problems(), []);
    planted.write(TOOLS, "Writers: [how to](CONTRIBUTING.md).\n").finds(Expected {
        file: TOOLS,
        at: Text("CONTRIBUTING.md"),
        message: "the link `CONTRIBUTING.md` leads to a file that does not exist",
        help: "as seen from this file",
    });
}

#[test]
fn document_that_names_what_is_gone() {
    let planted = Planted::new().write(TOOLS, "See `src/SUMMARY.md`, `src/`, `src/pictures/NAME-1.md`.\n");
    assert_eq!(planted.problems(), []);
    planted.append(TOOLS, "See `src/pictures/`.\n").finds(Expected {
        file: TOOLS,
        at: Text("See `src/pictures/`"),
        message: "the text names `src/pictures/`, which does not exist",
        help: "from the book's root folder",
    });
}
