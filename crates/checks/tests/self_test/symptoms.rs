//! The page of symptoms, and the listings that should be on it.

use crate::planted::At::{Line, Text};
use crate::planted::{ENDINGS, Expected, ORDERS, Planted};
use checks::book::Book;
use checks::symptoms;

const SYMPTOMS: &str = "src/symptoms.md";
const SYMPTOM: &str = "### My program waits";

const ANOTHER: &str = "\n### My program uses a processor and does nothing\n\n**Cause:** it asks again and \
                       again.\n**Look first:** at loops.\n**See it:** [`greeting`](endings.md#greeting).\n";

#[test]
fn page_of_symptoms_that_is_missing() {
    let planted = Planted::new()
        .remove(SYMPTOMS)
        .replace("src/SUMMARY.md", "- [Symptoms](symptoms.md)\n", "")
        .replace("src/addresses.txt", "symptoms.html\n", "");
    planted.finds(Expected {
        file: SYMPTOMS,
        at: Line(1),
        message: "src/symptoms.md is missing",
        help: "`**Cause:**`, `**Look first:**`, `**See it:**`",
    });
}

/// Only the book itself has to have many.
#[test]
fn page_of_symptoms_that_is_too_short() {
    let planted = Planted::new().append(SYMPTOMS, ANOTHER);
    let book = Book::load(planted.root());
    assert_eq!(symptoms::check_number(&book, 2), None);
    planted.compare(
        &symptoms::check_number(&book, 3).expect("there are too few"),
        Expected {
            file: SYMPTOMS,
            at: Line(1),
            message: "has 2 symptoms, and it should have at least 3",
            help: "a heading `###",
        },
    );
}

#[test]
fn symptom_without_a_part() {
    Planted::new().replace(SYMPTOMS, "**Look first:** at", "Look first at").finds(Expected {
        file: SYMPTOMS,
        at: Text(SYMPTOM),
        message: "\"My program waits for a message and never exits\" does not have its three parts",
        help: "begin one line each with `**Cause:**`, `**Look first:**`, `**See it:**`",
    });
}

#[test]
fn symptom_with_its_parts_in_another_order() {
    Planted::new()
        .replace(SYMPTOMS, "**Look first:**", "**Cause:**")
        .replace(SYMPTOMS, "**Cause:**", "**Look first:**")
        .finds(Expected {
            file: SYMPTOMS,
            at: Text(SYMPTOM),
            message: "does not have its three parts",
            help: "begin one line each",
        });
}

#[test]
fn symptom_that_leads_to_no_listing() {
    // A page, a heading and another site are no listings, and the next symptom's listing is not this one's.
    let text = "[a page](endings.md), [a heading](endings.md#never), [std](https://doc.rust-lang.org/std/).";
    let without = ANOTHER.replace("[`greeting`](endings.md#greeting).", text);
    let next = ANOTHER.replace("nothing", "everything");
    Planted::new().append(SYMPTOMS, &without).append(SYMPTOMS, &next).finds(Expected {
        file: SYMPTOMS,
        at: Text("### My program uses a processor and does nothing"),
        message: "does not lead to any listing",
        help: "[`NAME`](chapter.md#NAME)",
    });
}

#[test]
fn listing_that_hangs_and_is_no_symptom() {
    // A link above the first symptom helps nobody who looks for one.
    Planted::new()
        .replace(SYMPTOMS, "[`waiting`](endings.md#waiting)", "[`greeting`](endings.md#greeting)")
        .replace(SYMPTOMS, "# Symptoms\n", "# Symptoms\n\nSee [`waiting`](endings.md#waiting).\n")
        .finds(Expected {
            file: ENDINGS,
            at: Text("<figure id=\"waiting\">"),
            message: "the listing `waiting` can hang, and no symptom leads to it",
            help: "in src/symptoms.md, write below the symptom that it shows: [`waiting`](endings.md#waiting)",
        });
}

#[test]
fn listing_that_can_hang_and_is_no_symptom() {
    let planted = Planted::new().replace(
        ORDERS,
        "first: Ok(2)\nsecond: Ok(1)\nsent: true, true\n",
        "first: Ok(2)\n(never ends)\n",
    );
    let problems = symptoms::check(&Book::load(planted.root()));
    assert_eq!(problems.len(), 1, "{problems:#?}");
    planted.compare(
        &problems[0],
        Expected {
            file: ORDERS,
            at: Text("<figure id=\"choosing\">"),
            message: "`choosing` can hang",
            help: "[`choosing`](orders.md#choosing)",
        },
    );
    // Any symptom may lead to it.
    let linked = planted.append(SYMPTOMS, &ANOTHER.replace("endings.md#greeting", "orders.md#choosing"));
    assert_eq!(symptoms::check(&Book::load(linked.root())), []);
}
