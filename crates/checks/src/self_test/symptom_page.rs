//! Faults of the page of symptoms, and of listings that should be on it.

use super::{ENDINGS, ORDERS, Planted};
use crate::book::Book;
use crate::symptoms;

pub const TESTS: &[(&str, fn())] = &[
    ("page of symptoms that is missing", missing_page),
    ("page of symptoms that is too short", too_few_symptoms),
    ("symptom without a part", symptom_without_a_part),
    (
        "symptom with its parts in another order",
        parts_in_another_order,
    ),
    (
        "symptom that leads to no listing",
        symptom_without_a_listing,
    ),
    (
        "listing that hangs and is no symptom",
        hanging_listing_without_a_symptom,
    ),
    (
        "listing that can hang and is no symptom",
        listing_that_can_hang_without_a_symptom,
    ),
];

const SYMPTOMS: &str = "src/symptoms.md";
const SYMPTOM: &str = "### My program waits";

const ANOTHER: &str = "\n### My program uses a processor and does nothing\n\n**Cause:** it asks again and \
                       again.\n**Look first:** at loops.\n**See it:** [`greeting`](endings.md#greeting).\n";

fn missing_page() {
    let planted = Planted::new()
        .remove(SYMPTOMS)
        .replace("src/SUMMARY.md", "- [Symptoms](symptoms.md)\n", "")
        .replace("src/addresses.txt", "symptoms.html\n", "");
    planted.has_at(
        SYMPTOMS,
        1,
        "src/symptoms.md is missing",
        "`**Cause:**`, `**Look first:**`, `**See it:**`",
    );
}

/// Only the book itself has to have many.
fn too_few_symptoms() {
    let planted = Planted::new().append(SYMPTOMS, ANOTHER);
    let book = Book::load(planted.root());
    assert_eq!(symptoms::check_number(&book, 2), None);
    planted.is(
        &symptoms::check_number(&book, 3).expect("there are too few"),
        SYMPTOMS,
        1,
        "has 2 symptoms, and it should have at least 3",
        "a heading `###",
    );
}

fn symptom_without_a_part() {
    Planted::new()
        .replace(SYMPTOMS, "**Look first:** at", "Look first at")
        .has(
            SYMPTOMS,
            SYMPTOM,
            "\"My program waits for a message and never exits\" does not have its three parts",
            "begin one line each with `**Cause:**`, `**Look first:**`, `**See it:**`",
        );
}

fn parts_in_another_order() {
    Planted::new()
        .replace(SYMPTOMS, "**Look first:**", "**Cause:**")
        .replace(SYMPTOMS, "**Cause:**", "**Look first:**")
        .has(
            SYMPTOMS,
            SYMPTOM,
            "does not have its three parts",
            "begin one line each",
        );
}

fn symptom_without_a_listing() {
    // A page, a heading and another site are no listings, and the next symptom's listing is not this one's.
    let text = "[a page](endings.md), [a heading](endings.md#never), [std](https://doc.rust-lang.org/std/).";
    let without = ANOTHER.replace("[`greeting`](endings.md#greeting).", text);
    let next = ANOTHER.replace("nothing", "everything");
    Planted::new()
        .append(SYMPTOMS, &without)
        .append(SYMPTOMS, &next)
        .has(
            SYMPTOMS,
            "### My program uses a processor and does nothing",
            "does not lead to any listing",
            "[`NAME`](chapter.md#NAME)",
        );
}

fn hanging_listing_without_a_symptom() {
    // A link above the first symptom helps nobody who looks for one.
    Planted::new()
        .replace(SYMPTOMS, "[`waiting`](endings.md#waiting)", "[`greeting`](endings.md#greeting)")
        .replace(SYMPTOMS, "# Symptoms\n", "# Symptoms\n\nSee [`waiting`](endings.md#waiting).\n")
        .has(
            ENDINGS,
            "<figure id=\"waiting\">",
            "the listing `waiting` can hang, and no symptom leads to it",
            "in src/symptoms.md, write below the symptom that it shows: [`waiting`](endings.md#waiting)",
        );
}

fn listing_that_can_hang_without_a_symptom() {
    let planted = Planted::new().replace(
        ORDERS,
        "first: Ok(2)\nsecond: Ok(1)\nsent: true, true\n",
        "first: Ok(2)\n(never ends)\n",
    );
    let problems = symptoms::check(&Book::load(planted.root()));
    assert_eq!(problems.len(), 1, "{problems:#?}");
    let line = planted.line(ORDERS, "<figure id=\"choosing\">");
    planted.is(
        &problems[0],
        ORDERS,
        line,
        "`choosing` can hang",
        "[`choosing`](orders.md#choosing)",
    );
    // Any symptom may lead to it.
    let linked = planted.append(
        SYMPTOMS,
        &ANOTHER.replace("endings.md#greeting", "orders.md#choosing"),
    );
    assert_eq!(symptoms::check(&Book::load(linked.root())), []);
}
