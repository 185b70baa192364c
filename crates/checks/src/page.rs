//! How a listing stands in its chapter: writes the figure that should be there, and compares.

use crate::book::{Book, Chapter, Crate, Example, Figure, STDERR};
use crate::explore;
use crate::problem::{Problem, UPDATE as SWITCH, first_difference};
use crate::verdict::{Listed, NEVER_ENDS, PANICKED, Verdict};

/// Stands before and after what the book's search must not find, because it is the same everywhere: see `theme/search.js`. It is an
/// "invisible separator": no browser shows it, and no voice says it.
pub const UNSEARCHED: &str = "&#8291;";

/// The parts of a figure that do not follow from its example's source.
pub struct Shown {
    pub verdict: Verdict,
    /// The text of the second block.
    pub outcome: String,
    /// The text of the third block; empty where there is none.
    pub stderr: String,
    /// Whether the caption says that the limits of the explorer have kept the listing from doing more.
    pub bounded: bool,
}

impl Shown {
    /// What the page shows now, if its verdict exists.
    pub fn of(figure: &Figure) -> Option<Shown> {
        Some(Shown {
            verdict: figure.verdict()?,
            outcome: figure.shown()?.text.clone(),
            stderr: figure
                .stderr()
                .map(|block| block.text.clone())
                .unwrap_or_default(),
            bounded: figure.caption.contains(explore::WITH_AT_MOST),
        })
    }

    /// The text of the second block as it should be: the outcomes numbered, if they are outcomes.
    fn block(&self) -> String {
        match self.verdict {
            Verdict::Outcomes => Listed::parse(&self.outcome).to_string(),
            _ => self.outcome.clone(),
        }
    }
}

/// The whole figure as it should stand in the chapter.
pub fn figure(book: &Book, example: &Example, shown: &Shown) -> String {
    let name = &example.name;
    let block = |info: &str, text: &str| {
        let fence = if text.contains("```") { "````" } else { "```" };
        format!("{fence}{info}\n{text}{fence}\n\n")
    };
    let mut text = format!("<figure id=\"{name}\">\n\n");
    text += &block(code_info(shown), &example.source);
    text += &block(&format!("text,{}", shown.verdict.word()), &shown.block());
    if !shown.stderr.is_empty() {
        text += &block(STDERR, &shown.stderr);
    }
    let caption = caption(book, example, shown);
    text += &format!("<figcaption>{UNSEARCHED}{caption}{UNSEARCHED}</figcaption>\n</figure>");
    text
}

/// The info string of the block with the code. Its last word tells skeptic what to do: `no_run` for what hangs or can, since
/// skeptic has no time limit of its own; `ignore` for what does not compile; `should_panic`.
fn code_info(shown: &Shown) -> &'static str {
    let a_line = |is: fn(&str) -> bool| shown.outcome.lines().any(is);
    match shown.verdict {
        Verdict::Outcomes if a_line(|l| l == NEVER_ENDS || l.starts_with(PANICKED)) => {
            "rust,editable,no_run"
        }
        Verdict::Prints | Verdict::PrintsAnyOrder | Verdict::Outcomes => "rust,editable",
        Verdict::Panics => "rust,editable,should_panic",
        Verdict::Refused => "rust,editable,ignore",
        Verdict::Hangs => "rust,editable,no_run",
    }
}

/// The caption: title, verdict in words, how to run it, what it depends on, and a link to it.
fn caption(book: &Book, example: &Example, shown: &Shown) -> String {
    let title = html(example.title().unwrap_or(&example.name));
    let run = format!("<code>{}</code>", command(example, shown.verdict));
    let verdict = verdict(
        shown,
        explore::is_explored(book, example).then_some(example),
    );
    let mut caption =
        format!("<strong>{title}.</strong> {verdict} <span class=\"how\">Run it: {run}.");
    let add: Vec<_> = requirements(book, example)
        .map(|c| match c.features.as_slice() {
            [] => format!("<code>cargo add {}@{}</code>", c.name, c.version),
            features => {
                let features = features.join(",");
                format!(
                    "<code>cargo add {}@{} --features {features}</code>",
                    c.name, c.version
                )
            }
        })
        .collect();
    if !add.is_empty() {
        caption += &format!(" In your own package: {}.", add.join(", "));
    }
    let name = &example.name;
    caption + &format!(" Link: <a href=\"#{name}\">#{name}</a>.</span>")
}

/// What runs the listing in the book's folder.
pub fn command(example: &Example, verdict: Verdict) -> String {
    let feature = match verdict {
        Verdict::Refused => " --features refused",
        _ => "",
    };
    format!("cargo run --example {}{feature}", example.name)
}

/// The crates that the listing uses.
pub fn requirements<'a>(book: &'a Book, example: &Example) -> impl Iterator<Item = &'a Crate> {
    book.manifest
        .crates
        .iter()
        .filter(|c| example.uses(&c.name))
}

/// The verdict in words, as HTML. Of a listing that is explored they say that nothing else can happen, and not that each of its
/// outcomes will be seen: an implementation need not take every choice that it may take. Of another they say what runs have shown.
fn verdict(shown: &Shown, explored: Option<&Example>) -> String {
    let (always, no_other) = match explored {
        Some(example) if shown.bounded => {
            let within = explore::limits(example);
            (
                format!(", whatever the schedule, {within}"),
                format!(", and no other, {within}"),
            )
        }
        Some(_) => (
            ", whatever the schedule".to_owned(),
            ", and no other".to_owned(),
        ),
        None => (SO_FAR.to_owned(), SO_FAR.to_owned()),
    };
    let this = if shown.outcome.is_empty() {
        "nothing"
    } else {
        "this"
    };
    match shown.verdict {
        Verdict::Prints if shown.outcome.is_empty() => format!("Prints nothing{always}."),
        Verdict::Prints => format!("Prints exactly this{always}."),
        Verdict::PrintsAnyOrder => format!("Prints these lines{always}; their order can differ."),
        Verdict::Outcomes => {
            let listed = Listed::parse(&shown.outcome);
            match (listed.count(), listed.in_all.is_some(), listed.shown.len()) {
                (count, false, _) => format!("Prints one of these {count} outcomes{no_other}."),
                (count, true, 1) => {
                    format!("Prints one of {count} outcomes{no_other}; 1 is shown.")
                }
                (count, true, shown) => {
                    format!("Prints one of {count} outcomes{no_other}; {shown} are shown.")
                }
            }
        }
        Verdict::Panics => format!("Panics like this{always}."),
        Verdict::Refused => match error_code(&shown.outcome) {
            Some(code) => format!(
                "Does not compile: <a href=\"https://doc.rust-lang.org/error_codes/{code}.html\">{code}</a>."
            ),
            None => "Does not compile.".to_owned(),
        },
        Verdict::Hangs => format!("Prints {this} and then hangs{always}; stop it with Ctrl-C."),
    }
}

/// What a caption says of a listing that is run and not explored.
const SO_FAR: &str = " in every run so far";

/// The code in the first line of a quoted diagnostic: `E0382` of `error[E0382]: …`.
pub fn error_code(quoted: &str) -> Option<&str> {
    let code = quoted.strip_prefix("error[")?.split(']').next()?;
    let digits = code.strip_prefix('E')?;
    (digits.len() == 4 && digits.bytes().all(|b| b.is_ascii_digit())).then_some(code)
}

/// Plain text as HTML, with `code` in backquotes.
pub fn html(text: &str) -> String {
    let text = text
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;");
    let parts = text.split('`').enumerate();
    parts
        .map(|(i, part)| match i % 2 {
            1 => format!("<code>{part}</code>"),
            _ => part.to_owned(),
        })
        .collect()
}

/// The figure and its example agree, word for word, in everything that follows from the example's source.
pub fn check(book: &Book, chapter: &Chapter, figure: &Figure) -> Vec<Problem> {
    let name = &figure.name;
    let problem =
        |line, what: String, mend: String| vec![Problem::new(&chapter.path, line, what, mend)];

    if let Some(line) = figure.stray {
        let what = format!("the figure of `{name}` holds something that is not generated");
        let mend = "move it out of the figure: what is inside is written by the update switch";
        return problem(line, what, mend.to_owned());
    }
    let Some(example) = book.examples.get(name) else {
        if book
            .unreadable
            .iter()
            .any(|p| p.file.ends_with(format!("{name}.rs")))
        {
            return Vec::new();
        }
        let what = format!("the listing `{name}` has no example");
        let mend = format!("write examples/{name}.rs, or take the figure out");
        return problem(figure.line, what, mend);
    };
    let Some(shown) = figure.shown() else {
        let what = format!("the figure of `{name}` has no block with an outcome");
        let mend = format!("run `{}=1 cargo test` to fill it in", SWITCH);
        return problem(figure.line, what, mend);
    };
    let Some(now) = Shown::of(figure) else {
        let words: Vec<_> = Verdict::ALL
            .iter()
            .map(|v| format!("`text,{}`", v.word()))
            .collect();
        let what = format!("`{}` is not a verdict", shown.info);
        return problem(shown.line, what, format!("use one of {}", words.join(", ")));
    };

    let should_be = self::figure(book, example, &now);
    let is = &chapter.text[figure.range.clone()];
    if is == should_be {
        return Vec::new();
    }
    let line = figure.line + first_difference(is, &should_be);
    if let Some(code) = figure.code()
        && code.line == line
        && code.info != code_info(&now)
    {
        let what = format!(
            "the code of `{name}` is marked `{}`, and the verdict `{}` asks for `{}`",
            code.info,
            now.verdict.word(),
            code_info(&now)
        );
        let mend = format!("run `{}=1 cargo test`, or change the verdict", SWITCH);
        return problem(line, what, mend);
    }
    if now.block() != now.outcome && line > shown.line {
        let what = format!(
            "the outcomes of `{name}` are not numbered: a line like `-- outcome 1 of 2 --` is above each"
        );
        return vec![Problem::stale(
            &chapter.path,
            line,
            &what,
            &now.outcome,
            &now.block(),
        )];
    }
    let what = format!(
        "the listing `{name}` differs from {}",
        example.path.display()
    );
    vec![Problem::stale(&chapter.path, line, &what, is, &should_be)]
}
