//! What a listing changes of an earlier one of its page.

use crate::planted::At::Text;
use crate::planted::{ENDINGS, Expected, LEDGER, LISTINGS, Planted, TABLE};
use checks::guesses::GUESSES;

/// The small book with one more listing, nearly as `greeting` is, whose figure begins with this tag.
#[track_caller]
fn greeting_again(tag: &str) -> Planted {
    let planted = Planted::new();
    let source = planted.read("examples/greeting.rs");
    let source = source.replace("A greeting", "Another greeting").replace("good morning", "good night");
    let planted =
        planted.write("examples/greeting_again.rs", source).append(ENDINGS, &format!("\n{tag}</figure>\n"));
    planted.update(&[ENDINGS, "src/generated/graphs/greeting_again.js", GUESSES, TABLE, LISTINGS, LEDGER]);
    planted
}

const DIFFERENCE: &str = "-     println!(\"good morning\");\n+     println!(\"good night\");\n";

#[test]
fn what_changes_is_shown() {
    let planted = greeting_again("<figure id=\"greeting_again\">");
    let text = planted.read(ENDINGS);
    let link = "What changes from <a href=\"#greeting\">A greeting</a>:\n\n```diff\n";
    assert!(text.contains(link) && text.contains(DIFFERENCE), "{text}");
    assert!(!text.contains("+ //!"), "the title stands in the caption: {text}");
    assert_eq!(planted.problems(), []);
}

#[test]
fn stale_difference() {
    let planted = greeting_again("<figure id=\"greeting_again\">");
    planted.replace(ENDINGS, DIFFERENCE, &DIFFERENCE.replace("morning", "evening")).finds(Expected {
        file: ENDINGS,
        at: Text("-     println!(\"good evening\")"),
        message: "the listing `greeting_again` differs from",
        help: "BOOK_UPDATE=1",
    });
}

#[test]
fn chapter_that_says_what_a_listing_follows() {
    let planted = greeting_again("<figure id=\"greeting_again\" data-follows=\"waiting\">");
    let text = planted.read(ENDINGS);
    assert!(text.contains("What changes from <a href=\"#waiting\">"), "{text}");
    assert_eq!(planted.problems(), []);
}

#[test]
fn chapter_that_says_that_a_listing_follows_none() {
    let planted = greeting_again("<figure id=\"greeting_again\" data-follows=\"\">");
    assert!(!planted.read(ENDINGS).contains("What changes from"));
    assert_eq!(planted.problems(), []);
}

#[test]
fn listing_that_follows_what_does_not_stand_above_it() {
    let tag = "<figure id=\"greeting_again\" data-follows=\"choosing\">";
    greeting_again(tag).finds(Expected {
        file: ENDINGS,
        at: Text(tag),
        message: "`greeting_again` is said to follow `choosing`, which does not stand above it",
        help: "name a listing that stands above it",
    });
}
