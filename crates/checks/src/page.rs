//! How a listing stands in its chapter: writes the figure that should be there, and compares.

use crate::book::{Book, Chapter, Crate, Example, Figure, RULES, STDERR, regex};
use crate::changes::{self, Changes};
use crate::explore;
use crate::given::HANDLER;
use crate::graph::Part;
use crate::problem::{Problem, UPDATE, first_difference};
use crate::recorded;
use crate::verdict::{Check, End, Listed, NEVER_ENDS, Outcome, PANICKED, TABLE, Verdict, Within};
use regex::{Captures, Regex};
use std::sync::LazyLock;

/// Stands before and after what the book's search must not find, because it is the same everywhere: see `src/play/search.js`. It is an
/// "invisible separator": no browser shows it, and no voice says it.
pub const UNSEARCHED: &str = "&#8291;";

/// The parts of a figure that do not follow from its example's source.
pub struct Shown {
    pub verdict: Verdict,
    /// The text of the second block.
    pub outcome: String,
    /// The text of the third block; empty where there is none.
    pub stderr: String,
    /// The limits that have kept the explorer from seeing more, as the caption says.
    pub within: Within,
    /// The numbers of the outcomes that are possible with the version of crossbeam-channel that the book uses, as the caption says.
    /// Empty if all are.
    pub this_version: Vec<usize>,
    /// How much there is of a graph of its states: see [`crate::graph`].
    pub graph: Option<Part>,
    /// A run that was recorded: see [`crate::recorded`].
    pub recorded: Option<String>,
}

impl Shown {
    /// What the page shows now, if its verdict exists.
    pub fn of(figure: &Figure) -> Option<Shown> {
        Some(Shown {
            verdict: figure.verdict()?,
            outcome: outcome(figure)?,
            stderr: figure.stderr().map(|block| block.text.clone()).unwrap_or_default(),
            within: Within::parse(data(&figure.caption, "limits").unwrap_or_default()),
            this_version: numbers(data(&figure.caption, "version").unwrap_or_default()),
            graph: data(&figure.caption, "graph").and_then(Part::parse),
            recorded: figure.recorded().map(|block| block.text.clone()),
        })
    }

    /// What a page with this verdict shows of a run. A panic that ends the program belongs to its outcome; any other is an aside on
    /// standard error.
    pub fn of_run(verdict: Verdict, run: &Outcome) -> Shown {
        let (outcome, stderr) = match verdict.row().check {
            Check::Panic => (format!("{}{}", run.stdout, run.stderr), String::new()),
            _ => (run.stdout.clone(), run.stderr.clone()),
        };
        Shown {
            verdict,
            outcome,
            stderr,
            within: Within::default(),
            this_version: Vec::new(),
            graph: None,
            recorded: None,
        }
    }

    /// What the block says in each schedule that hangs, without the line that says so.
    pub fn hanging(&self) -> Vec<String> {
        let row = self.verdict.row();
        match (&row.end, row.check) {
            (Some(End::Hung), _) => vec![self.outcome.clone()],
            (None, Check::Listed) => {
                let never_ends = format!("{NEVER_ENDS}\n");
                let shown = Listed::parse(&self.outcome).shown;
                let hanging = shown.iter().filter_map(|one| one.strip_suffix(&never_ends));
                hanging.map(String::from).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The outcomes that have a number on the page.
    pub fn numbered(&self) -> Vec<String> {
        match self.verdict.row().check {
            Check::Listed => Listed::parse(&self.outcome).shown,
            _ => Vec::new(),
        }
    }

    /// Whether the listing never ends, in some schedule or in all.
    pub fn can_hang(&self) -> bool {
        !self.hanging().is_empty()
    }

    /// A text of the table of verdicts, as HTML, with what it says of this listing: see [`Shown::word`].
    pub fn say(&self, text: &str, explored: bool) -> String {
        static WORD: LazyLock<Regex> = LazyLock::new(|| regex(r"\{([a-z_]+)\}"));
        let word = |word: &Captures| {
            let said = self.word(&word[1], explored);
            said.unwrap_or_else(|| word[0].to_owned())
        };
        WORD.replace_all(text, word).into_owned()
    }

    /// What a word in braces stands for. Of a listing that is explored the words say that nothing else can happen, and not that each
    /// of its outcomes will be seen: an implementation need not take every choice that it may take. Of another they say what runs
    /// have shown.
    fn word(&self, word: &str, explored: bool) -> Option<String> {
        let listed = || Listed::parse(&self.outcome);
        let said = match word {
            "this" if self.outcome.is_empty() => "nothing".to_owned(),
            "this" => "this".to_owned(),
            "exactly" if self.outcome.is_empty() => "nothing".to_owned(),
            "exactly" => "exactly this".to_owned(),
            "always" if explored => self.every_schedule(),
            "no_other" if explored => self.no_other(),
            "always" | "no_other" => SO_FAR.to_owned(),
            "count" => listed().count().to_string(),
            "these" => match listed().in_all {
                Some(_) => String::new(),
                None => "these ".to_owned(),
            },
            "shown" => match (listed().in_all, listed().shown.len()) {
                (None, _) => String::new(),
                (_, 1) => "; 1 is shown".to_owned(),
                (_, shown) => format!("; {shown} are shown"),
            },
            "version" if explored => self.in_this_version(),
            "version" => String::new(),
            "code" => error_code(&self.outcome).unwrap_or_default().to_owned(),
            "code_link" => error_code(&self.outcome).map(code_link).unwrap_or_default(),
            _ => return None,
        };
        Some(said)
    }

    /// That every schedule leads to this, as far as that is known.
    fn every_schedule(&self) -> String {
        let within = self.within.in_words();
        match self.within.preemptions {
            Some(_) => format!(" in every schedule {within}"),
            None if self.within.is_all() => ", whatever the schedule".to_owned(),
            None => format!(", whatever the schedule, {within}"),
        }
    }

    /// Which of the outcomes this version of crossbeam-channel can have, if not all.
    fn in_this_version(&self) -> String {
        let numbers: Vec<_> = self.this_version.iter().map(usize::to_string).collect();
        match numbers.as_slice() {
            [] => String::new(),
            [only] => format!("; with crossbeam-channel {VERSION}, always outcome {only}"),
            [first @ .., last] => {
                let first = first.join(", ");
                format!("; with crossbeam-channel {VERSION}, only outcomes {first} and {last}")
            }
        }
    }

    /// That no schedule leads to anything else, as far as that is known. It is not, if there are schedules that were left out.
    fn no_other(&self) -> String {
        let within = self.within.in_words();
        match self.within.preemptions {
            Some(_) => format!(" {within}"),
            None if self.within.is_all() => ", and no other".to_owned(),
            None => format!(", and no other, {within}"),
        }
    }
}

/// What the page shows now: the outcomes numbered, if they are outcomes.
fn outcome(figure: &Figure) -> Option<String> {
    let text = figure.shown()?.text;
    Some(match figure.verdict()?.row().check {
        Check::Listed => Listed::parse(&text).to_string(),
        _ => text,
    })
}

/// The version of crossbeam-channel whose choices the explorer knows.
const VERSION: &str = "0.5.17";

/// Numbers with a space between two.
fn numbers(text: &str) -> Vec<usize> {
    text.split(' ').filter_map(|number| number.parse().ok()).collect()
}

/// An attribute `data-NAME` of a caption.
fn data<'a>(caption: &'a str, name: &str) -> Option<&'a str> {
    let tag = caption.split('>').next()?;
    let (_, value) = tag.split_once(&format!(" data-{name}=\""))?;
    value.split('"').next()
}

/// The whole figure as it should stand in the chapter.
pub fn figure(book: &Book, example: &Example, shown: &Shown, changes: &Changes) -> String {
    let follows = changes.follows.as_ref();
    let follows = follows.map(|name| format!(" data-follows=\"{name}\"")).unwrap_or_default();
    let mut text = format!("<figure id=\"{}\"{follows}>\n", example.name);
    text += &changes.around(&block(code_info(example, shown), &example.source));
    let info = format!("text,{}", shown.verdict.word());
    text += &match shown.verdict.row().check {
        Check::Listed => outcomes(&info, &Listed::parse(&shown.outcome)),
        _ => block(&info, &shown.outcome),
    };
    if !shown.stderr.is_empty() {
        text += &block(STDERR, &shown.stderr);
    }
    if let Some(recorded) = &shown.recorded {
        text += &recorded::block(recorded, example);
    }
    let data = attributes(example, shown);
    let caption = caption(book, example, shown);
    text += &format!("<figcaption{data}>{UNSEARCHED}{caption}{UNSEARCHED}</figcaption>\n</figure>");
    text
}

/// A fenced block with an empty line after it.
pub fn block(info: &str, text: &str) -> String {
    let fence = if text.contains("```") { "````" } else { "```" };
    format!("{fence}{info}\n{text}{fence}\n\n")
}

/// How many outcomes stand side by side. More are folded.
const SIDE_BY_SIDE: usize = 3;

/// Several outcomes, each with its number and a block of its own; and the rules for those that are not shown.
pub fn outcomes(info: &str, listed: &Listed) -> String {
    let count = listed.count();
    let longest =
        listed.shown.iter().flat_map(|outcome| outcome.lines()).map(|line| line.chars().count()).max();
    let outcomes = format!("<div class=\"outcomes\" style=\"--longest: {}\">", longest.unwrap_or(0));
    let one = |(number, outcome): (usize, &String)| {
        let nothing = if outcome.is_empty() { ": nothing is printed" } else { "" };
        let class = if outcome.lines().any(goes_wrong) { " class=\"wrong\"" } else { "" };
        format!("<div{class}>Outcome {number} of {count}{nothing}\n\n{}</div>", block(info, outcome))
    };
    let mut all = (1..).zip(&listed.shown);
    let first: String = all.by_ref().take(SIDE_BY_SIDE).map(one).collect();
    let mut text = format!("{outcomes}{first}</div>");
    let more: Vec<_> = all.map(one).collect();
    if !more.is_empty() {
        let plural = if more.len() == 1 { "" } else { "s" };
        text += &format!(
            "<details class=\"more\"><summary>{} more outcome{plural}</summary>{outcomes}{}</div></details>",
            more.len(),
            more.concat()
        );
    }
    if let Some(in_all) = &listed.in_all {
        let rules: String = in_all.rules.iter().map(|rule| format!("{rule}\n")).collect();
        text += &format!(
            "<div class=\"rules\">In each of the {} outcomes, also those that are not shown\n\n{}</div>",
            in_all.count,
            block(RULES, &rules)
        );
    }
    text + "\n\n"
}

/// What `theme/listings.js`, the browser's tests and [`Shown::of`] have to know of a figure: its verdict, how a run is compared with
/// it, whether it can hang or waits for Ctrl-C, and the limits that the caption names.
fn attributes(example: &Example, shown: &Shown) -> String {
    let row = shown.verdict.row();
    let mut text = format!(" data-verdict=\"{}\" data-check=\"{}\"", row.word, row.check.word());
    if let Some(part) = shown.graph {
        text += &format!(" data-graph=\"{}\"", part.word());
    }
    if shown.can_hang() {
        text += " data-can-hang";
    }
    if example.given().wants_ctrl_c() {
        text += " data-wants-ctrl-c";
    }
    if !shown.within.is_all() {
        text += &format!(" data-limits=\"{}\"", shown.within);
    }
    if !shown.this_version.is_empty() {
        let numbers: Vec<_> = shown.this_version.iter().map(usize::to_string).collect();
        text += &format!(" data-version=\"{}\"", numbers.join(" "));
    }
    text
}

/// The info string of the block with the code. Of a listing that can hang or panic, or that is given something, skeptic is to run nothing either.
fn code_info(example: &Example, shown: &Shown) -> &'static str {
    let row = shown.verdict.row();
    match row.check {
        _ if row.compiles && example.given().is_some() => "rust,editable,no_run",
        Check::Listed if shown.outcome.lines().any(goes_wrong) => "rust,editable,no_run",
        _ => row.code,
    }
}

/// Whether a line of an outcome says that the program hangs or panics.
fn goes_wrong(line: &str) -> bool {
    line == NEVER_ENDS || line.starts_with(PANICKED)
}

/// The caption: title, verdict in words, how to run it, what it depends on, and a link to it.
fn caption(book: &Book, example: &Example, shown: &Shown) -> String {
    let title = html(example.title().unwrap_or(&example.name));
    let run = format!("<code>{}</code>", command(example, shown.verdict));
    let explored = explore::is_explored(book, example);
    let verdict = shown.say(shown.verdict.row().caption, explored) + &interrupted(example);
    let mut caption = format!(
        "<strong>{title}</strong>: <span class=\"verdict\">{verdict}</span>. \
         <details class=\"how\"><summary>Command and link</summary>In the book’s folder: {run}."
    );
    let add: Vec<_> = requirements(book, example)
        .map(|c| match c.features.as_slice() {
            [] => format!("<code>cargo add {}@{}</code>", c.name, c.version),
            features => {
                let features = features.join(",");
                format!("<code>cargo add {}@{} --features {features}</code>", c.name, c.version)
            }
        })
        .collect();
    if !add.is_empty() {
        caption += &format!(" In your own package: {}.", add.join(", "));
    }
    let name = &example.name;
    caption + &format!(" Link: <a href=\"#{name}\">#{name}</a>.</details>")
}

/// When Ctrl-C is pressed, and whether the listing has a handler for it, in words; nothing if it is not pressed.
fn interrupted(example: &Example) -> String {
    let given = example.given();
    let lines: Vec<_> =
        given.ctrl_c_after.iter().map(|line| format!("after the line <code>{}</code>", html(line))).collect();
    match lines.is_empty() {
        true => String::new(),
        false if example.uses(HANDLER) => format!(", with Ctrl-C {}", lines.join(" and ")),
        false => format!(", and is killed by Ctrl-C {}", lines.join(" and ")),
    }
}

/// What runs the listing in the book's folder.
pub fn command(example: &Example, verdict: Verdict) -> String {
    if example.is_of_exercise() {
        return match example.name.strip_suffix("_solution") {
            Some(exercise) => format!("cargo exercise {exercise} --solution"),
            None => format!("cargo exercise {}", example.name),
        };
    }
    let feature = match verdict.row().compiles {
        true => "",
        false => " --features refused",
    };
    let arguments = example.given().arguments.join(" ");
    let arguments = if arguments.is_empty() { arguments } else { format!(" -- {arguments}") };
    format!("cargo run --example {}{feature}{arguments}", example.name)
}

/// The crates that the listing uses.
pub fn requirements<'a>(book: &'a Book, example: &Example) -> impl Iterator<Item = &'a Crate> {
    book.manifest.crates.iter().filter(|c| example.uses(&c.name))
}

/// What a caption says of a listing that is run and not explored.
const SO_FAR: &str = " in every run so far";

/// The code in the first line of a quoted diagnostic: `E0382` of `error[E0382]: …`.
pub fn error_code(quoted: &str) -> Option<&str> {
    let code = quoted.strip_prefix("error[")?.split(']').next()?;
    let digits = code.strip_prefix('E')?;
    (digits.len() == 4 && digits.bytes().all(|b| b.is_ascii_digit())).then_some(code)
}

/// The code, with a link to its description.
fn code_link(code: &str) -> String {
    format!(": <a href=\"https://doc.rust-lang.org/error_codes/{code}.html\">{code}</a>")
}

/// Plain text as HTML, with `code` in backquotes.
pub fn html(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
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
        |line, message: String, help: String| vec![Problem::new(&chapter.path, line, message, help)];

    if let Some(line) = figure.stray {
        let message = format!("the figure of `{name}` holds something that is not generated");
        let help = "move it out of the figure: what is inside is written by the update";
        return problem(line, message, help.to_owned());
    }
    let Some(example) = book.examples.get(name) else {
        if book.unreadable.iter().any(|p| p.file.ends_with(format!("{name}.rs"))) {
            return Vec::new();
        }
        let message = format!("the listing `{name}` has no example");
        let help = format!("write examples/{name}.rs, or take the figure out");
        return problem(figure.line, message, help);
    };
    let Some(shown) = figure.shown() else {
        let message = format!("the figure of `{name}` has no block with an outcome");
        let help = format!("run `{UPDATE}=1 cargo test` to fill it in");
        return problem(figure.line, message, help);
    };
    let Some(now) = Shown::of(figure) else {
        let words: Vec<_> = TABLE.iter().map(|row| format!("`text,{}` ({})", row.word, row.means)).collect();
        let message = format!("`{}` is not a verdict", shown.info);
        return problem(shown.line, message, format!("use one of {}", words.join(", ")));
    };

    if let Some(problem) = changes::check(book, chapter, figure) {
        return vec![problem];
    }
    let should_be = self::figure(book, example, &now, &Changes::of(book, chapter, figure));
    let is = &chapter.text[figure.range.clone()];
    if is == should_be {
        return Vec::new();
    }
    let line = figure.line + first_difference(is, &should_be);
    if let Some(code) = figure.code()
        && code.line == line
        && code.info != code_info(example, &now)
    {
        let message = format!(
            "the code of `{name}` is marked `{}`, and the verdict `{}` asks for `{}`",
            code.info,
            now.verdict.word(),
            code_info(example, &now)
        );
        let help = format!("run `{UPDATE}=1 cargo test`, or change the verdict");
        return problem(line, message, help);
    }
    let message = format!("the listing `{name}` differs from {}", example.path.display());
    vec![Problem::stale(&chapter.path, line, &message, is, &should_be)]
}
