//! The voice of the book, as far as a machine can hold it: the length of rules and of what stands in parentheses, headings that say
//! something, and words that the book does not use. CONTRIBUTING.md says how the book is written.

use crate::book::{Book, regex};
use crate::problem::Problem;
use crate::prose::{self, Passage, count_with_code, words};
use mdbook_markdown::pulldown_cmark::HeadingLevel;
use regex::{Regex, RegexSet};
use std::collections::HashMap;
use std::path::Path;
use std::sync::LazyLock;

/// How a paragraph begins that is a rule, and the most words that a rule has after it.
const RULE: &str = "The rule.";
const LONGEST_RULE: usize = 30;

/// The most words between parentheses.
const LONGEST_PARENTHESIS: usize = 8;

/// The most words of a question that is a riddle.
const LONGEST_RIDDLE: usize = 2;

/// A heading of these words alone says nothing.
const VAGUE: &str = "a all an and another at both first from here how i if in is it its last limit limits look looks more \
    no not of on one or order other others say says second some stop stops that the then there these they this those ticks \
    to too two what when where which who why with without";

/// Headings that can stand in a chapter more than once.
const REPEATED: [&str; 3] = ["Change it", "Summary", "References"];

/// Words that the book does not use, for one reason.
struct Group {
    /// What is said of them.
    message: &'static str,
    /// What mends them; `{}` stands for what to write.
    help: &'static str,
    words: &'static [Unsaid],
}

/// Words that the book does not use.
struct Unsaid {
    /// A regular expression for whole words. Upper and lower case are the same.
    pattern: &'static str,
    /// What to write.
    instead: &'static str,
    /// A regular expression: where the rest of the sentence has it, the words are right.
    unless: Option<&'static str>,
}

const fn unsaid(pattern: &'static str, instead: &'static str) -> Unsaid {
    Unsaid { pattern, instead, unless: None }
}

impl Unsaid {
    const fn unless(self, unless: &'static str) -> Unsaid {
        Unsaid { unless: Some(unless), ..self }
    }
}

const GROUPS: &[Group] = &[
    Group {
        message: "is not American idiom",
        help: "write: {}",
        words: &[
            unsaid("inside of", "inside"),
            unsaid("outside of", "outside"),
            // "any more messages" is a number of messages.
            unsaid(
                r"any more(?:[.,;:)!?—]|$| (?:after|and|as|at|because|before|but|by|for|from|if|in|once|or|since|so|to|until|when|while|with))",
                "anymore",
            ),
            unsaid("anew", "again"),
            unsaid("in the place of", "instead of"),
            unsaid("belong into", "belong in"),
            unsaid("belongs into", "belongs in"),
            unsaid("(?:tell|tells|told) of", "explains, or reports"),
            unsaid("(?:is|are|was|were) told", "explains, or who says it: the error reports")
                .unless("^ to\\b"),
            unsaid("so (?:many|much|long|often)", "the number, or so many that ..., as long as ...")
                .unless(r"\b(?:as|that)\b"),
            unsaid("afterwards", "afterward"),
            unsaid("towards", "toward"),
            unsaid("gone on", "continued"),
            unsaid("comes? to (?:an|its) end", "ends"),
            unsaid("(?:came|coming) to (?:an|its) end", "ended, or ending"),
            unsaid("at last", "finally"),
            unsaid("in vain", "without finding anything"),
            unsaid("needs must", "must"),
        ],
    },
    Group {
        message: "is another word for what the book calls to hang",
        help: "write: {}",
        words: &[
            unsaid("stands? still", "hangs, or of one thread: blocks"),
            unsaid("stood still", "hung, or of one thread: blocked"),
            unsaid("standing still", "hanging, or of one thread: blocked"),
        ],
    },
    Group {
        message: "is filler",
        help: "leave it out{}",
        words: &[
            unsaid("simply", ""),
            unsaid("just", "; of time, write: right before, right after").unless("^ as "),
            unsaid("(?:please )?note that", ""),
            unsaid("of course", ""),
            unsaid("obviously", ""),
            unsaid("easily", ""),
            unsaid("clearly", ""),
        ],
    },
    Group {
        message: "is praise",
        help: "say what it does, with a listing that shows it or a number with its source{}",
        words: &[
            unsaid("powerful", ""),
            unsaid("blazing(?:ly)?", ""),
            unsaid("elegant(?:ly)?", ""),
            unsaid("beautiful(?:ly)?", ""),
            unsaid("amazing(?:ly)?", ""),
        ],
    },
    Group {
        message: "can be said of nothing that can spin, and promises no time",
        help: "write: {}",
        words: &[unsaid(
            "at once",
            "without waiting, or immediately, where that is true; at the same time, where that is meant",
        )],
    },
    Group {
        message: "is British spelling",
        help: "write: {}",
        words: &[
            unsaid("behaviours?", "behavior"),
            unsaid("colours?|coloured", "color"),
            unsaid("neighbours?|neighbouring", "neighbor"),
            unsaid("flavours?", "flavor"),
            unsaid("favours?|favourite", "favor"),
            unsaid("honours?|honoured", "honor"),
            unsaid("grey", "gray"),
            unsaid("whilst", "while"),
            unsaid("amongst", "among"),
            unsaid("cancelled", "canceled"),
            unsaid("cancelling", "canceling"),
            unsaid("signalled", "signaled"),
            unsaid("signalling", "signaling"),
            unsaid("labelled", "labeled"),
            unsaid("modelled", "modeled"),
            unsaid("modelling", "modeling"),
            unsaid("centre", "center"),
            unsaid("defence", "defense"),
            unsaid("analyse[ds]?", "analyze"),
            unsaid(
                "(?:general|initial|maxim|minim|optim|organ|real|recogn|serial|special|synchron|util)is(?:e[ds]?|ing|ation)",
                "-ize, -ized, -izing, -ization",
            ),
        ],
    },
    Group {
        message: "begins a sentence and names nothing: what it points at stands in another sentence",
        help: "begin with {}",
        words: &[
            unsaid(
                "(?-i:That)(?:['’]s|(?: also| alone| only| too| again| never| always| often| usually)? (?:is|was|has|had|means|can|cannot|could|does|did|happens|makes|leaves|holds|works|goes|would|will|must|may|might|should|takes|gives|lets|keeps|needs|costs|depends|says|shows|ends|comes|looks|helps|changes|explains|follows|includes))",
                "the thing itself: the loop, this error",
            ),
            unsaid(
                "(?-i:Those) (?:are|were|have|had|mean|can|cannot|could|do|did|happen|make|hold|work|go|would|will|must|may|might|should|take|give|keep|need|end|come)",
                "the things themselves: the two senders",
            ),
        ],
    },
];

/// Something against the voice of the book.
struct Fault {
    /// The byte of the passage at which it stands.
    at: usize,
    message: String,
    help: String,
}

fn fault(at: usize, message: impl Into<String>, help: impl Into<String>) -> Fault {
    Fault { at, message: message.into(), help: help.into() }
}

/// Checks the prose of every chapter, and the title of every listing.
pub fn check(book: &Book) -> Vec<Problem> {
    let mut problems = Vec::new();
    for chapter in &book.chapters {
        let passages = prose::passages(&chapter.text);
        problems.extend(repeated_headings(&chapter.path, &passages));
        for passage in &passages {
            let faults = unsaid_words(passage).into_iter().chain(rule(passage)).chain(parentheses(passage));
            let faults = faults.chain(marks(passage)).chain(vague_heading(passage));
            let problem = |f: Fault| Problem::new(&chapter.path, passage.line(f.at), f.message, f.help);
            problems.extend(faults.map(problem));
        }
    }
    for example in book.examples.values() {
        for title in prose::passages(example.title().unwrap_or_default()) {
            let faults = unsaid_words(&title).into_iter();
            problems.extend(faults.map(|f| Problem::new(&example.path, 1, f.message, f.help)));
        }
    }
    let order = |path: &Path| book.chapters.iter().position(|chapter| chapter.path == path);
    problems.sort_by_cached_key(|problem| (order(&problem.file).unwrap_or(usize::MAX), problem.line));
    problems
}

/// The table, ready to be used: everything in one pass, then what was found one by one.
struct Table {
    all: RegexSet,
    each: Vec<(Regex, Option<Regex>, &'static Unsaid, &'static Group)>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let entries = || GROUPS.iter().flat_map(|group| group.words.iter().map(move |words| (group, words)));
    let whole = |words: &Unsaid| {
        let pattern = words.pattern;
        format!(r"(?i)(?-u:\b{{start-half}})(?:{pattern})(?-u:\b{{end-half}})")
    };
    let all = RegexSet::new(entries().map(|(_, words)| whole(words))).expect("are regexes");
    let each = entries().map(|(group, words)| (regex(&whole(words)), words.unless.map(regex), words, group));
    Table { all, each: each.collect() }
});

/// Words that the book does not use.
fn unsaid_words(passage: &Passage) -> Vec<Fault> {
    let mut faults = Vec::new();
    for entry in &TABLE.all.matches(&passage.text) {
        let (pattern, unless, words, group) = &TABLE.each[entry];
        for (start, sentence) in passage.sentences() {
            for found in pattern.find_iter(sentence) {
                let rest = &sentence[found.end()..];
                if unless.as_ref().is_some_and(|unless| unless.is_match(rest)) {
                    continue;
                }
                let message = format!("\"{}\" {}", found.as_str(), group.message);
                faults.push(fault(start + found.start(), message, group.help.replace("{}", words.instead)));
            }
        }
    }
    faults
}

/// A rule is short enough to be remembered.
fn rule(passage: &Passage) -> Option<Fault> {
    let rule = passage.text.strip_prefix(RULE)?;
    let count = count_with_code(rule);
    let help =
        "say only what to do, as exactly as it is true; move conditions and reasons into the text around it";
    let message = || format!("a rule of {count} words, and a rule has at most {LONGEST_RULE}");
    (count > LONGEST_RULE).then(|| fault(0, message(), help))
}

/// What stands in parentheses does not keep a reader from the sentence. One in another belongs to the outer one.
fn parentheses(passage: &Passage) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut open = Vec::new();
    for (at, c) in passage.text.char_indices() {
        if c == '(' {
            open.push(at);
        } else if c == ')'
            && let Some(start) = open.pop()
        {
            let count = words(&passage.text[start..at]).count();
            if open.is_empty() && count > LONGEST_PARENTHESIS {
                let message =
                    format!("a parenthesis of {count} words, and it has at most {LONGEST_PARENTHESIS}");
                faults.push(fault(start, message, "make it a sentence of its own, or leave it out"));
            }
        }
    }
    faults
}

/// Exclamation marks, and questions that the reader has to guess.
fn marks(passage: &Passage) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (at, _) in passage.text.match_indices('!') {
        let help = "write a full stop, or put the name of a macro into backquotes";
        faults.push(fault(at, "an exclamation mark", help));
    }
    for (start, sentence) in passage.sentences() {
        if sentence.ends_with('?') && words(sentence).count() <= LONGEST_RIDDLE {
            let help = "ask the whole question: what happens to which thing, and when";
            faults.push(fault(start, format!("the question \"{sentence}\" is a riddle"), help));
        }
    }
    faults
}

/// Below the title, a heading has a word that says what the section is about.
fn vague_heading(passage: &Passage) -> Option<Fault> {
    passage.heading.filter(|level| *level > HeadingLevel::H1)?;
    let vague: Vec<_> = VAGUE.split_whitespace().collect();
    let heading = passage.text.to_lowercase();
    let said = |word: &str| word.trim_matches(|c: char| c.is_ascii_punctuation()).to_owned();
    let all_vague = words(&heading).all(|word| vague.contains(&said(word).as_str()));
    let message = || format!("the heading \"{}\" does not say what the section is about", passage.text);
    let help = "name the problem or the thing, in words that people search for";
    all_vague.then(|| fault(0, message(), help))
}

/// A heading stands once in a chapter, or a link in the contents could be either.
fn repeated_headings(chapter: &Path, passages: &[Passage]) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut seen = HashMap::new();
    let headings = passages.iter().filter(|passage| passage.heading.is_some());
    for heading in headings.filter(|heading| !REPEATED.contains(&heading.text.as_str())) {
        let line = heading.line(0);
        if let Some(first) = seen.insert(&heading.text, line) {
            let message = format!("the heading \"{}\" stands in line {first} already", heading.text);
            let help = "say in each of the two what is different in its section";
            problems.push(Problem::new(chapter, line, message, help));
        }
    }
    problems
}
