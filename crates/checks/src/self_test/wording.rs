//! Faults against the voice of the book.

use super::{ENDINGS, Planted};
use crate::book::line_at;
use crate::problem::Problem;

pub const TESTS: &[(&str, fn())] = &[
    ("long rule", long_rule),
    (
        "rule that is as long as it can be",
        rule_as_long_as_it_can_be,
    ),
    ("long parenthesis", long_parenthesis),
    ("short parenthesis", short_parenthesis),
    ("words that the book does not use", unsaid_words),
    ("words that only look like them", words_that_are_right),
    (
        "title of a listing with such a word",
        unsaid_word_in_a_title,
    ),
    ("exclamation mark", exclamation_mark),
    ("question that is a riddle", riddle),
    ("heading that is a riddle", vague_heading),
    ("heading that stands twice", repeated_heading),
    ("what is no prose", no_prose),
];

/// The small book, with this at the end of a chapter.
#[track_caller]
fn saying(text: &str) -> Planted {
    Planted::new().append(ENDINGS, &format!("\n{text}\n"))
}

fn long_rule() {
    // Emphasis and links have no words of their own; inline code has those that it shows.
    let words = "*drop* ".repeat(26);
    saying(&format!(
        "**The rule.** {words}[it](orders.md) or\nsay `let _ = tx`."
    ))
    .has(
        ENDINGS,
        "**The rule.**",
        "a rule of 33 words",
        "move conditions",
    );
}

fn rule_as_long_as_it_can_be() {
    let text = format!(
        "**The rule.** {}\n\nAnd {}",
        "drop ".repeat(30),
        "more ".repeat(40)
    );
    assert_eq!(saying(&text).problems(), []);
}

fn long_parenthesis() {
    saying("It ends\n(one two [three](orders.md) four\n`five or six` seven (eight) nine\nten).")
        .has(
            ENDINGS,
            "(one two",
            "a parenthesis of 9 words",
            "a sentence of its own",
        );
}

fn short_parenthesis() {
    let text = "It ends (one two three four five six `seven and more` eight), [here](orders.md \"one two three four five six seven eight nine\").";
    assert_eq!(saying(text).problems(), []);
}

/// Each of these is found where it stands, and nothing else.
fn unsaid_words() {
    let planted = [
        (
            "It is inside of it.",
            "\"inside of\" is not American",
            "write: inside",
        ),
        ("Nobody sends any more.", "\"any more.\"", "anymore"),
        (
            "Nobody sends any more because it ended.",
            "\"any more because\"",
            "anymore",
        ),
        ("*Anew* it begins.", "\"Anew\"", "again"),
        (
            "It has so many senders. Count them as one.",
            "\"so many\"",
            "the number",
        ),
        ("They belong\ninto it.", "\"belong into\"", "belong in"),
        ("The receiver is told.", "\"is told\"", "the error reports"),
        (
            "The program stands still.",
            "\"stands still\" is another word",
            "hangs",
        ),
        ("It just ends.", "\"just\" is filler", "leave it out"),
        ("A powerful channel.", "\"powerful\" is praise", "a number"),
        (
            "Both end at once.",
            "\"at once\" can be said of nothing that can spin",
            "without waiting",
        ),
        (
            "The behaviour differs.",
            "\"behaviour\" is British",
            "behavior",
        ),
        (
            "It ends. That is why.",
            "\"That is\" begins a sentence",
            "the thing itself",
        ),
        (
            "| End |\n|---|\n| That’s it |",
            "\"That’s\" begins",
            "the thing itself",
        ),
        (
            "- Those are right",
            "\"Those are\" begins",
            "the things themselves",
        ),
    ];
    let text = planted.map(|(text, ..)| text).join("\n\n");
    let book = saying(&text);
    let problems = crate::voice::check(&crate::book::Book::load(book.root()));
    let said: Vec<_> = problems.iter().map(Problem::to_string).collect();
    assert_eq!(problems.len(), planted.len(), "{}", said.join("\n\n"));
    let chapter = book.read(ENDINGS);
    for ((text, what, mend), problem) in planted.iter().zip(&problems) {
        let table = if text.starts_with('|') { 2 } else { 0 };
        let line = line_at(&chapter, chapter.find(text).expect("the chapter says it")) + table;
        book.is(problem, ENDINGS, line, what, mend);
    }
}

fn words_that_are_right() {
    let text = "It needs any more messages than one; so many that it stops, and just as many as before. The part outside \
                belongs in it: that is all, the channel that is gone. That loop ends. It promises what is precise. \
                It ends when it is told to. Is the receiver told whether nobody can send anymore?";
    assert_eq!(saying(text).problems(), []);
}

fn unsaid_word_in_a_title() {
    let (from, to) = ("//! A greeting.", "//! A greeting for `just` one, at last.");
    Planted::new()
        .replace("examples/greeting.rs", from, to)
        .replace(ENDINGS, from, to)
        .replace(
            ENDINGS,
            "A greeting.</strong>",
            "A greeting for <code>just</code> one, at last.</strong>",
        )
        .has(
            "examples/greeting.rs",
            "//!",
            "\"at last\" is not American idiom",
            "finally",
        );
}

fn exclamation_mark() {
    saying("Use `select!`\nand *look!*").has(
        ENDINGS,
        "and *look",
        "an exclamation mark",
        "full stop",
    );
}

fn riddle() {
    saying("It waits for\nthe sender. And `main`? Does it wait for all of them?").has(
        ENDINGS,
        "the sender. And",
        "the question \"And \u{FFFC}?\" is a riddle",
        "ask the whole question",
    );
}

fn vague_heading() {
    saying("## What they say\n\n### What they `send`\n\n### Change it").has(
        ENDINGS,
        "## What they say",
        "the heading \"What they say\" does not say",
        "that people search for",
    );
}

fn repeated_heading() {
    saying("## Change it\n\n## Change it\n\n## Ends\n\n## Twice\n\n### Ends").has(
        ENDINGS,
        "### Ends",
        "the heading \"Ends\" stands in line",
        "what is different",
    );
}

fn no_prose() {
    let text = "<details>\n<summary>That is just it!</summary>\n\n`That is just it!`\n\n```text\nThat is just it!\n```\n\n    \
                That is just it!\n\n</details>\n\n<p>That is just it!</p>";
    assert_eq!(saying(text).problems(), []);
}
