//! Addresses that last: what changes in a chapter, and what has to be done for the addresses that were published.

use crate::planted::At::{Line, Text};
use crate::planted::{ENDINGS, Expected, LEDGER, ORDERS, Planted};
use checks::addresses;
use checks::book::Book;
use checks::update;

#[test]
fn address_that_is_not_listed() {
    Planted::new().replace(LEDGER, "endings.html#failing\n", "").finds(Expected {
        file: LEDGER,
        at: Text("endings.html#greeting"),
        message: "the ledger of addresses does not have all that the book has now",
        help: "BOOK_UPDATE=1",
    });
}

#[test]
fn address_that_is_gone() {
    Planted::new().replace(LEDGER, "orders.html\n", "old.html\norders.html\n").finds(Expected {
        file: LEDGER,
        at: Text("old.html"),
        message: "the address old.html was published, and leads nowhere now",
        help: "`\"/old.html\" = ",
    });
}

/// Puts an address in the list that is not there any more, and lets it lead on.
fn leading_on_to(to: &str) -> Planted {
    Planted::new()
        .replace(LEDGER, "endings.html#waiting\n", "endings.html#waiting\nendings.html#welcome\n")
        .append("book.toml", &format!("\n[output.html.redirect]\n\"/endings.html#welcome\" = \"{to}\"\n"))
}

#[test]
fn address_that_leads_on() {
    assert_eq!(leading_on_to("endings.html#greeting").problems(), []);
}

#[test]
fn address_that_leads_on_to_nowhere() {
    leading_on_to("endings.html#farewell").finds(Expected {
        file: "book.toml",
        at: Text("\"/endings.html#welcome\""),
        message: "leads on to endings.html#farewell, which is not there",
        help: "use an address that is in",
    });
}

#[test]
fn update_never_removes_an_address() {
    let planted = Planted::new().replace(LEDGER, "orders.html\n", "old.html\norders.html\n").replace(
        LEDGER,
        "orders.html#racing\n",
        "",
    );
    planted.update(&[LEDGER]);
    assert!(planted.read(LEDGER).contains("\nold.html\n"));
    assert!(planted.read(LEDGER).contains("\norders.html#racing\n"));
}

const CONFIG: &str = addresses::CONFIG;

impl Planted {
    /// With an address in the list that somebody may have linked to.
    #[track_caller]
    fn published(self, address: &str) -> Planted {
        let list = self.read(LEDGER) + address + "\n";
        let mut lines: Vec<_> = list.lines().collect();
        lines.sort();
        let list: String = lines.into_iter().map(|line| format!("{line}\n")).collect();
        self.write(LEDGER, list)
    }

    /// With this line, and no other, for what leads on.
    #[track_caller]
    fn redirect(self, line: &str) -> Planted {
        self.append(CONFIG, &format!("\n[output.html.redirect]\n{line}\n"))
    }

    /// The address was published, and leads nowhere now.
    #[track_caller]
    fn lost(&self, address: &str, help: &str) {
        let message = format!("the address {address} was published, and leads nowhere now");
        self.finds(Expected { file: LEDGER, at: Text(&format!("{address}\n")), message: &message, help });
    }
}

#[test]
fn heading_that_is_not_listed() {
    Planted::new().replace(LEDGER, "endings.html#never\n", "").finds(Expected {
        file: LEDGER,
        at: Text("endings.html#waiting"),
        message: "the ledger of addresses does not have all that the book has now",
        help: "BOOK_UPDATE=1",
    });
}

#[test]
fn picture_that_is_not_listed() {
    Planted::new().replace(LEDGER, "orders.html#picture-warning-1\n", "").finds(Expected {
        file: LEDGER,
        at: Text("orders.html#racing"),
        message: "the ledger of addresses does not have all that the book has now",
        help: "BOOK_UPDATE=1",
    });
}

/// The update does not begin it again: what was published would be forgotten.
#[test]
fn ledger_that_is_gone() {
    let gone = Planted::new().remove(LEDGER);
    gone.finds(Expected { file: LEDGER, at: Line(1), message: "cannot be read", help: "bring it back" });
    let (changed, mut problems) = update::update(&Book::load(gone.root()), &gone.toolchain);
    problems.dedup();
    assert_eq!((changed, problems), (vec![], gone.problems()));
}

/// That is how a book begins that was never published.
#[test]
fn ledger_that_is_empty() {
    let full = Planted::new();
    let ledger = full.read(LEDGER);
    let begun = full.write(LEDGER, "");
    begun.update(&[LEDGER]);
    assert_eq!(begun.read(LEDGER), ledger);
}

#[test]
fn heading_with_other_words() {
    Planted::new()
        .replace(ENDINGS, "## Never", "## Panics and hangs")
        .published("endings.html#panics-and-hangs")
        .lost("endings.html#never", "`{ #never }` at the end of a heading");
}

#[test]
fn heading_that_keeps_its_anchor() {
    let kept = Planted::new()
        .replace(ENDINGS, "## Never\n", "## Panics and hangs { #never }\n")
        // What is made of a chapter's title does not have it.
        .replace(ENDINGS, "# Endings\n", "# Endings <span id=\"ends\"></span> { #endings }\n")
        .replace(
            ORDERS,
            "# Orders\n",
            "# Orders\n\n[Panics and hangs](endings.md#never), [again](endings.md#ends)\n",
        );
    assert_eq!(kept.problems(), []);
    kept.update(&[]);
}

#[test]
fn anchor_that_a_span_keeps() {
    let kept = Planted::new()
        .replace(ENDINGS, "## Never\n", "## Panics and hangs <span id=\"never\"></span>\n")
        .published("endings.html#panics-and-hangs");
    assert_eq!(kept.problems(), []);
}

#[test]
fn anchor_that_is_there_twice() {
    Planted::new().replace(ENDINGS, "## Never\n", "## Never { #with-a-panic }\n").finds(Expected {
        file: ENDINGS,
        at: Text("## Never"),
        message: "the anchor `with-a-panic` is there twice in this chapter",
        help: "give one of the two another id",
    });
}

#[test]
fn anchor_of_a_heading_that_is_a_listings() {
    Planted::new().replace(ENDINGS, "## Never\n", "## Never { #waiting }\n").finds(Expected {
        file: ENDINGS,
        at: Text("<figure id=\"waiting\">"),
        message: "has the same anchor as the listing `waiting`",
        help: "reword the heading",
    });
}

#[test]
fn section_that_has_moved() {
    let moved = Planted::new().published("orders.html#never");
    moved.lost("orders.html#never", "write `\"/orders.html#never\" = \"endings.html#never\"`");
    let mended = moved.redirect("\"/orders.html#never\" = \"endings.html#never\"");
    assert_eq!(mended.problems(), []);
}

#[test]
fn listing_that_has_moved() {
    let moved = Planted::new().published("orders.html#greeting");
    moved.lost(
        "orders.html#greeting",
        "BOOK_UPDATE=1 cargo test`, which lets it lead on to endings.html#greeting",
    );
    let config = moved.read(CONFIG);
    moved.update(&[CONFIG]);
    let line = "\"/orders.html#greeting\" = \"endings.html#greeting\"\n";
    assert_eq!(moved.read(CONFIG), format!("{config}\n[output.html.redirect]\n{line}"));
    assert_eq!(moved.problems(), []);
    moved.update(&[]);

    let another = moved.published("orders.html#failing");
    another.update(&[CONFIG]);
    let failing = "\"/orders.html#failing\" = \"endings.html#failing\"\n";
    assert_eq!(another.read(CONFIG), format!("{config}\n[output.html.redirect]\n{failing}{line}"));
}

#[test]
fn listing_that_has_moved_again() {
    let moved = Planted::new()
        .published("orders.html#greeting")
        .redirect("\"/orders.html#greeting\" = \"teaching.html#greeting\"");
    moved.finds(Expected {
        file: CONFIG,
        at: Text("\"/orders.html#greeting\""),
        message: "leads on to teaching.html#greeting, which is not there",
        help: "use an address that is in",
    });
    moved.update(&[CONFIG]);
    assert_eq!(moved.problems(), []);
}

#[test]
fn picture_that_has_moved() {
    let moved = Planted::new().published("endings.html#picture-warning-1");
    moved.update(&[CONFIG]);
    let line = "\"/endings.html#picture-warning-1\" = \"orders.html#picture-warning-1\"\n";
    assert!(moved.read(CONFIG).ends_with(line), "{}", moved.read(CONFIG));
    assert_eq!(moved.problems(), []);
}

#[test]
fn picture_that_is_gone() {
    let gone = Planted::new().published("orders.html#picture-warning-2");
    gone.lost("orders.html#picture-warning-2", "`\"/orders.html#picture-warning-2\" = ");
    let mended = gone.redirect("\"/orders.html#picture-warning-2\" = \"orders.html#warning\"");
    assert_eq!(mended.problems(), []);
}

/// Its anchors go with it, unless one is not there either.
#[test]
fn page_with_another_name() {
    let renamed = Planted::new()
        .published("old.html")
        .published("old.html#never")
        .published("old.html#greeting")
        .redirect("\"/old.html\" = \"endings.html\"");
    assert_eq!(renamed.problems(), []);
    renamed.update(&[]);
    renamed.published("old.html#nothing").lost("old.html#nothing", "`\"/old.html#nothing\" = ");
}

#[test]
fn redirect_of_what_is_there() {
    Planted::new().redirect("\"/endings.html#never\" = \"endings.html#waiting\"").finds(Expected {
        file: CONFIG,
        at: Text("\"/endings.html#never\""),
        message: "the address endings.html#never leads on to endings.html#waiting, and is there itself",
        help: "take the line out",
    });
}

#[test]
fn redirect_without_a_slash() {
    Planted::new()
        .published("endings.html#welcome")
        .redirect("\"endings.html#welcome\" = \"endings.html#greeting\"")
        .finds(Expected {
            file: CONFIG,
            at: Text("\"endings.html#welcome\""),
            message: "mdBook passes over endings.html#welcome",
            help: "`\"/endings.html#welcome\"`",
        });
}

#[test]
fn redirect_of_another_form() {
    Planted::new()
        .published("endings.html#welcome")
        .redirect("'/endings.html#welcome' = \"endings.html#greeting\"")
        .finds(Expected {
            file: CONFIG,
            at: Line(1),
            message: "is not of the form that is understood",
            help: "in a line of its own",
        });
}

#[test]
fn redirect_to_no_address() {
    Planted::new().published("endings.html#welcome").redirect("\"/endings.html#welcome\" = 1").finds(
        Expected {
            file: CONFIG,
            at: Line(1),
            message: "cannot be read: ",
            help: "mend what mdBook says of it",
        },
    );
}
