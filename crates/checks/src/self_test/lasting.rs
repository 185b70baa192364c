//! Addresses that last: what changes in a chapter, and what has to be done for the addresses that were published.

use super::{Book, ENDINGS, LEDGER, ORDERS, Planted, addresses, update};

pub const TESTS: &[(&str, fn())] = &[
    ("heading that is not listed", heading_that_is_not_listed),
    ("picture that is not listed", picture_that_is_not_listed),
    ("ledger that is gone", ledger_that_is_gone),
    ("ledger that is empty", ledger_that_is_empty),
    ("heading with other words", heading_with_other_words),
    (
        "heading that keeps its anchor",
        heading_that_keeps_its_anchor,
    ),
    ("anchor that a span keeps", anchor_that_a_span_keeps),
    ("anchor that is there twice", anchor_that_is_there_twice),
    (
        "anchor of a heading that is a listing's",
        anchor_of_a_heading_that_is_a_listings,
    ),
    ("section that has moved", section_that_has_moved),
    ("listing that has moved", listing_that_has_moved),
    ("listing that has moved again", listing_that_has_moved_again),
    ("picture that has moved", picture_that_has_moved),
    ("picture that is gone", picture_that_is_gone),
    ("page with another name", page_with_another_name),
    ("redirect of what is there", redirect_of_what_is_there),
    ("redirect without a slash", redirect_without_a_slash),
    ("redirect of another form", redirect_of_another_form),
];

const CONFIG: &str = addresses::CONFIG;

impl Planted {
    /// With an address in the ledger that somebody may have linked to.
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
    fn lost(&self, address: &str, mend: &str) {
        let what = format!("the address {address} was published, and leads nowhere now");
        self.has(LEDGER, &format!("{address}\n"), &what, mend);
    }
}

fn heading_that_is_not_listed() {
    Planted::new()
        .replace(LEDGER, "endings.html#never\n", "")
        .has(
            LEDGER,
            "endings.html#waiting",
            "the ledger of addresses does not have all that the book has now",
            "BOOK_UPDATE=1",
        );
}

fn picture_that_is_not_listed() {
    Planted::new()
        .replace(LEDGER, "orders.html#picture-warning-1\n", "")
        .has(
            LEDGER,
            "orders.html#racing",
            "the ledger of addresses does not have all that the book has now",
            "BOOK_UPDATE=1",
        );
}

/// The update does not begin it again: what was published would be forgotten.
fn ledger_that_is_gone() {
    let gone = Planted::new().remove(LEDGER);
    gone.has_at(LEDGER, 1, "cannot be read", "bring it back");
    let (changed, mut problems) = update::update(&Book::load(gone.root()), &gone.workshop);
    problems.dedup();
    assert_eq!((changed, problems), (vec![], gone.problems()));
}

/// That is how a book begins that was never published.
fn ledger_that_is_empty() {
    let full = Planted::new();
    let ledger = full.read(LEDGER);
    let begun = full.write(LEDGER, "");
    begun.update(&[LEDGER]);
    assert_eq!(begun.read(LEDGER), ledger);
}

fn heading_with_other_words() {
    Planted::new()
        .replace(ENDINGS, "## Never", "## Panics and hangs")
        .published("endings.html#panics-and-hangs")
        .lost("endings.html#never", "`{ #never }` at the end of a heading");
}

fn heading_that_keeps_its_anchor() {
    let kept = Planted::new()
        .replace(ENDINGS, "## Never\n", "## Panics and hangs { #never }\n")
        // What is made of a chapter's title does not have it.
        .replace(
            ENDINGS,
            "# Endings\n",
            "# Endings <span id=\"ends\"></span> { #endings }\n",
        )
        .replace(
            ORDERS,
            "# Orders\n",
            "# Orders\n\n[Panics and hangs](endings.md#never), [again](endings.md#ends)\n",
        );
    assert_eq!(kept.problems(), []);
    kept.update(&[]);
}

fn anchor_that_a_span_keeps() {
    let kept = Planted::new()
        .replace(
            ENDINGS,
            "## Never\n",
            "## Panics and hangs <span id=\"never\"></span>\n",
        )
        .published("endings.html#panics-and-hangs");
    assert_eq!(kept.problems(), []);
}

fn anchor_that_is_there_twice() {
    Planted::new()
        .replace(ENDINGS, "## Never\n", "## Never { #with-a-panic }\n")
        .has(
            ENDINGS,
            "## Never",
            "the anchor `with-a-panic` is there twice in this chapter",
            "give one of the two another id",
        );
}

fn anchor_of_a_heading_that_is_a_listings() {
    Planted::new()
        .replace(ENDINGS, "## Never\n", "## Never { #waiting }\n")
        .has(
            ENDINGS,
            "<figure id=\"waiting\">",
            "has the same anchor as the listing `waiting`",
            "reword the heading",
        );
}

fn section_that_has_moved() {
    let moved = Planted::new().published("orders.html#never");
    moved.lost(
        "orders.html#never",
        "write `\"/orders.html#never\" = \"endings.html#never\"`",
    );
    let mended = moved.redirect("\"/orders.html#never\" = \"endings.html#never\"");
    assert_eq!(mended.problems(), []);
}

fn listing_that_has_moved() {
    let moved = Planted::new().published("orders.html#greeting");
    moved.lost(
        "orders.html#greeting",
        "BOOK_UPDATE=1 cargo test`, which lets it lead on to endings.html#greeting",
    );
    let config = moved.read(CONFIG);
    moved.update(&[CONFIG]);
    let line = "\"/orders.html#greeting\" = \"endings.html#greeting\"\n";
    assert_eq!(
        moved.read(CONFIG),
        format!("{config}\n[output.html.redirect]\n{line}")
    );
    assert_eq!(moved.problems(), []);
    moved.update(&[]);

    let another = moved.published("orders.html#failing");
    another.update(&[CONFIG]);
    let failing = "\"/orders.html#failing\" = \"endings.html#failing\"\n";
    assert_eq!(
        another.read(CONFIG),
        format!("{config}\n[output.html.redirect]\n{failing}{line}")
    );
}

fn listing_that_has_moved_again() {
    let moved = Planted::new()
        .published("orders.html#greeting")
        .redirect("\"/orders.html#greeting\" = \"teaching.html#greeting\"");
    moved.has(
        CONFIG,
        "\"/orders.html#greeting\"",
        "leads on to teaching.html#greeting, which is not there",
        "use an address that is in",
    );
    moved.update(&[CONFIG]);
    assert_eq!(moved.problems(), []);
}

fn picture_that_has_moved() {
    let moved = Planted::new().published("endings.html#picture-warning-1");
    moved.update(&[CONFIG]);
    let line = "\"/endings.html#picture-warning-1\" = \"orders.html#picture-warning-1\"\n";
    assert!(moved.read(CONFIG).ends_with(line), "{}", moved.read(CONFIG));
    assert_eq!(moved.problems(), []);
}

fn picture_that_is_gone() {
    let gone = Planted::new().published("orders.html#picture-warning-2");
    gone.lost(
        "orders.html#picture-warning-2",
        "`\"/orders.html#picture-warning-2\" = ",
    );
    let mended = gone.redirect("\"/orders.html#picture-warning-2\" = \"orders.html#warning\"");
    assert_eq!(mended.problems(), []);
}

/// Its anchors go with it, unless one is not there either.
fn page_with_another_name() {
    let renamed = Planted::new()
        .published("old.html")
        .published("old.html#never")
        .published("old.html#greeting")
        .redirect("\"/old.html\" = \"endings.html\"");
    assert_eq!(renamed.problems(), []);
    renamed.update(&[]);
    renamed
        .published("old.html#nothing")
        .lost("old.html#nothing", "`\"/old.html#nothing\" = ");
}

fn redirect_of_what_is_there() {
    Planted::new()
        .redirect("\"/endings.html#never\" = \"endings.html#waiting\"")
        .has(
            CONFIG,
            "\"/endings.html#never\"",
            "the address endings.html#never leads on to endings.html#waiting, and is there itself",
            "take the line out",
        );
}

fn redirect_without_a_slash() {
    Planted::new()
        .published("endings.html#welcome")
        .redirect("\"endings.html#welcome\" = \"endings.html#greeting\"")
        .has(
            CONFIG,
            "\"endings.html#welcome\"",
            "mdBook passes over endings.html#welcome",
            "`\"/endings.html#welcome\"`",
        );
}

fn redirect_of_another_form() {
    Planted::new()
        .published("endings.html#welcome")
        .redirect("'/endings.html#welcome' = \"endings.html#greeting\"")
        .has_at(
            CONFIG,
            1,
            "is not of the form that is understood",
            "in a line of its own",
        );
}
