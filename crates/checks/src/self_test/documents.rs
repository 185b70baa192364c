//! Faults of the documents beside the chapters.

use super::Planted;

pub const TESTS: &[(&str, fn())] = &[
    (
        "link from a document's folder",
        link_from_a_documents_folder,
    ),
    (
        "document that names what is gone",
        document_that_names_what_is_gone,
    ),
];

const TOOLS: &str = "crates/README.md";

fn link_from_a_documents_folder() {
    let planted = Planted::new().write(TOOLS, "Writers: [how to](../CONTRIBUTING.md).\n");
    assert_eq!(planted.problems(), []);
    planted
        .write(TOOLS, "Writers: [how to](CONTRIBUTING.md).\n")
        .has(
            TOOLS,
            "CONTRIBUTING.md",
            "the link `CONTRIBUTING.md` leads to a file that does not exist",
            "as seen from this file",
        );
}

fn document_that_names_what_is_gone() {
    let planted = Planted::new().write(
        TOOLS,
        "See `src/SUMMARY.md`, `src/`, `src/pictures/NAME-1.md`.\n",
    );
    assert_eq!(planted.problems(), []);
    planted.append(TOOLS, "See `src/pictures/`.\n").has(
        TOOLS,
        "See `src/pictures/`",
        "the text names `src/pictures/`, which does not exist",
        "from the book's root folder",
    );
}
