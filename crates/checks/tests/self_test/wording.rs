//! The voice of the book.

use crate::planted::At::{Line, Text};
use crate::planted::{ENDINGS, Expected, Planted};
use checks::book::{Book, line_at};
use checks::problem::Problem;
use checks::voice;

/// The small book, with this at the end of a chapter.
#[track_caller]
fn saying(text: &str) -> Planted {
    Planted::new().append(ENDINGS, &format!("\n{text}\n"))
}

#[test]
fn long_rule() {
    // Emphasis and links have no words of their own; inline code has those that it shows.
    let words = "*drop* ".repeat(26);
    saying(&format!("**The rule.** {words}[it](orders.md) or\nsay `let _ = tx`.")).finds(Expected {
        file: ENDINGS,
        at: Text("**The rule.**"),
        message: "a rule of 33 words",
        help: "move conditions",
    });
}

#[test]
fn rule_that_is_as_long_as_it_can_be() {
    let text = format!("**The rule.** {}\n\nAnd {}", "drop ".repeat(30), "more ".repeat(40));
    assert_eq!(saying(&text).problems(), []);
}

#[test]
fn long_parenthesis() {
    saying("It ends\n(one two [three](orders.md) four\n`five or six` seven (eight) nine\nten).").finds(
        Expected {
            file: ENDINGS,
            at: Text("(one two"),
            message: "a parenthesis of 9 words",
            help: "a sentence of its own",
        },
    );
}

#[test]
fn short_parenthesis() {
    let text = "It ends (one two three four five six `seven and more` eight), [here](orders.md \"one two three four five six seven eight nine\").";
    assert_eq!(saying(text).problems(), []);
}

/// Each of these is found where it stands, and nothing else.
#[test]
fn words_that_the_book_does_not_use() {
    let planted = [
        ("It is inside of it.", "\"inside of\" is not American", "write: inside"),
        ("Nobody sends any more.", "\"any more.\"", "anymore"),
        ("Nobody sends any more because it ended.", "\"any more because\"", "anymore"),
        ("*Anew* it begins.", "\"Anew\"", "again"),
        ("It has so many senders. Count them as one.", "\"so many\"", "the number"),
        ("They belong\ninto it.", "\"belong into\"", "belong in"),
        ("The receiver is told.", "\"is told\"", "the error reports"),
        ("The program stands still.", "\"stands still\" is another word", "hangs"),
        ("It just ends.", "\"just\" is filler", "leave it out"),
        ("A powerful channel.", "\"powerful\" is praise", "a number"),
        ("Both end at once.", "\"at once\" can be said of nothing that can spin", "without waiting"),
        ("The behaviour differs.", "\"behaviour\" is British", "behavior"),
        ("It ends. That is why.", "\"That is\" begins a sentence", "the thing itself"),
        ("| End |\n|---|\n| That’s it |", "\"That’s\" begins", "the thing itself"),
        ("- Those are right", "\"Those are\" begins", "the things themselves"),
    ];
    let text = planted.map(|(text, ..)| text).join("\n\n");
    let book = saying(&text);
    let problems = voice::check(&Book::load(book.root()));
    let said: Vec<_> = problems.iter().map(Problem::to_string).collect();
    assert_eq!(problems.len(), planted.len(), "{}", said.join("\n\n"));
    let chapter = book.read(ENDINGS);
    for ((text, message, help), problem) in planted.iter().zip(&problems) {
        let table = if text.starts_with('|') { 2 } else { 0 };
        let line = line_at(&chapter, chapter.find(text).expect("the chapter says it")) + table;
        book.compare(problem, Expected { file: ENDINGS, at: Line(line), message, help });
    }
}

#[test]
fn words_that_only_look_like_them() {
    let text = "It needs any more messages than one; so many that it stops, and just as many as before. The part outside \
                belongs in it: that is all, the channel that is gone. That loop ends. It promises what is precise. \
                It ends when it is told to. Is the receiver told whether nobody can send anymore?";
    assert_eq!(saying(text).problems(), []);
}

#[test]
fn title_of_a_listing_with_such_a_word() {
    let (from, to) = ("//! A greeting.", "//! A greeting for `just` one, at last.");
    Planted::new()
        .edit("greeting", from, to)
        .replace(ENDINGS, "A greeting</strong>", "A greeting for <code>just</code> one, at last</strong>")
        .finds(Expected {
            file: "examples/greeting.rs",
            at: Text("//!"),
            message: "\"at last\" is not American idiom",
            help: "finally",
        });
}

#[test]
fn exclamation_mark() {
    saying("Use `select!`\nand *look!*").finds(Expected {
        file: ENDINGS,
        at: Text("and *look"),
        message: "an exclamation mark",
        help: "full stop",
    });
}

#[test]
fn question_that_is_a_riddle() {
    saying("It waits for\nthe sender. And `main`? Does it wait for all of them?").finds(Expected {
        file: ENDINGS,
        at: Text("the sender. And"),
        message: "the question \"And \u{FFFC}?\" is a riddle",
        help: "ask the whole question",
    });
}

#[test]
fn heading_that_is_a_riddle() {
    saying("## What they say\n\n### What they `send`\n\n### Change it").finds(Expected {
        file: ENDINGS,
        at: Text("## What they say"),
        message: "the heading \"What they say\" does not say",
        help: "that people search for",
    });
}

#[test]
fn heading_that_stands_twice() {
    saying("## Change it\n\n## Change it\n\n## Ends\n\n## Twice\n\n### Ends").finds(Expected {
        file: ENDINGS,
        at: Text("### Ends"),
        message: "the heading \"Ends\" stands in line",
        help: "what is different",
    });
}

#[test]
fn what_is_no_prose() {
    let text = "<details>\n<summary>That is just it!</summary>\n\n`That is just it!`\n\n```text\nThat is just it!\n```\n\n    \
                That is just it!\n\n</details>\n\n<p>That is just it!</p>";
    assert_eq!(saying(text).problems(), []);
}
